import { useState, type FormEvent } from 'react';
import { useAnswer, type Told } from '../api/audit';
import { t } from '../i18n';
import { Failed, Loading } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { Answer } from './Answer';
import { Attest } from './Attestations';
import { QuestionField } from './QuestionField';
import { fieldsOf, numberOf, toldBy, type Question } from './questions';

/** One of the forty-eight questions: told what it needs, answered as a table. */
export function QuestionItem({ question }: { question: Question }) {
  const { scope } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<Told>();
  const fields = fieldsOf(question);
  const answer = useAnswer(scope, question.id, isOpen && fields.length === 0 ? {} : told);
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setTold(toldBy(Object.fromEntries(fields.map((name) => [name, String(form.get(name))]))));
  };
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{question.id}</strong> {question.asks}
        </summary>
        {isOpen && (
          <div className="rows answer">
            {fields.length > 0 && (
              <form className="gather" onSubmit={ask}>
                {fields.map((name) => (
                  <QuestionField key={name} name={name} />
                ))}
                <button type="submit">{t('audit.ask')}</button>
              </form>
            )}
            {answer.error ? (
              <Failed error={answer.error} />
            ) : answer.data ? (
              <Answer answer={answer.data} />
            ) : (
              answer.isLoading && <Loading />
            )}
            {answer.data && <Attest question={numberOf(question)} />}
          </div>
        )}
      </details>
    </li>
  );
}
