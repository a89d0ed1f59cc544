import { describe, expect, it } from 'vitest';
import { joined } from './files';
import { idleLines, remarksOf } from './remarks';
import { formOf, NO_WISHES, saysAsking, saysSpeaker } from './wishes';

const file = (name: string, webkitRelativePath = '') => ({ name, size: 1, webkitRelativePath });

describe('choosing files', () => {
  it('takes interviews and passes over other files, subfolders and hidden files', () => {
    const { files, passedOver } = joined(
      [],
      [
        file('a.TXT', 'all/a.TXT'),
        file('b.docx', 'all/old/b.docx'),
        file('c.pdf'),
        file('.d.md'),
        file('e.md'),
      ],
    );

    expect(files.map(({ name }) => name)).toEqual(['a.TXT', 'e.md']);
    expect(passedOver).toBe(3);
  });

  it('puts a file in the place of one of the same name', () => {
    const before = [file('a.txt'), file('b.txt')];
    const again = file('a.txt');

    expect(joined(before, [again]).files).toEqual([before[1], again]);
    expect(joined(before, [again]).files[1]).toBe(again);
  });
});

describe('wishes', () => {
  it('let a label ask or be a participant, not both', () => {
    const asking = saysAsking(saysSpeaker(NO_WISHES, 'Kari', 'P01'), 'Kari', true);
    const speaking = saysSpeaker(asking, 'Kari', 'P02');

    expect([asking.asking, [...asking.speakers]]).toEqual([['Kari'], []]);
    expect([speaking.asking, [...speaking.speakers]]).toEqual([[], [['Kari', 'P02']]]);
    expect(saysAsking(asking, 'Kari', false).asking).toEqual([]);
  });

  it('are sent as fields of the form', () => {
    const wishes = {
      ...saysSpeaker(saysAsking(NO_WISHES, 'Kari', true), 'Ola', 'P07'),
      keepsFileNames: true,
    };
    const form = formOf([new File(['x'], 'a.txt')], wishes);

    expect(form.getAll('file').map((one) => (one as File).name)).toEqual(['a.txt']);
    expect(form.getAll('interviewer')).toEqual(['Kari']);
    expect(form.getAll('speaker')).toEqual(['Ola=P07']);
    expect(form.get('keepFileNames')).toBe('true');
    expect(formOf([], NO_WISHES).has('keepFileNames')).toBe(false);
  });
});

describe('what to look at first', () => {
  const interview = {
    file: 'a.txt',
    title: 'P01',
    keepsFileName: false,
    text: '',
    turns: [],
    speakers: [
      { label: 'Kari', participant: { label: 'P01', isImplicit: false }, turns: 1, characters: 1 },
      { label: 'P02', participant: { label: 'P02', isImplicit: false }, turns: 1, characters: 1 },
    ],
    notSpeakers: [],
    answersUnlabelled: false,
    leftOut: [{ kind: 'pictures' as const, count: 2 }],
    replaced: [
      { line: 1, by: 'P09', times: 0, left: 0 },
      { line: 2, by: 'P03', times: 2, left: 1 },
    ],
  };

  it('is what is left out, who asks, which names stay, what a list did not reach', () => {
    expect(remarksOf(interview)).toEqual([
      '2 pictures are left out.',
      'Nobody is taken for the interviewer. Say who asks.',
      '“Kari” stays in the text as it is written. If that is a person’s name, put it on the list of names.',
      'Line 2 of the list (P03): replaced 2; still there, in longer words or other letter case: 1.',
    ]);
  });

  it('does not doubt a speaker whom the list has named', () => {
    const replaced = [{ line: 1, by: 'Kari', times: 4, left: 0 }];

    expect(remarksOf({ ...interview, leftOut: [], replaced })).toEqual([
      'Nobody is taken for the interviewer. Say who asks.',
      'Line 1 of the list (Kari): replaced 4 times.',
    ]);
  });

  it('is which lines replaced nothing anywhere', () => {
    const other = {
      ...interview,
      replaced: [
        { line: 1, by: 'P09', times: 0, left: 3 },
        { line: 2, by: 'P03', times: 0, left: 0 },
      ],
    };

    expect(idleLines([interview, other])).toEqual([1]);
  });
});
