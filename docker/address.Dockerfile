# The one address in front of the hosts.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
USER root
RUN apt-get update \
 && apt-get install --yes --no-install-recommends nginx-light \
 && rm -rf /var/lib/apt/lists/*
COPY docker/nginx.conf /etc/nginx/nginx.conf
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["nginx", "-g", "daemon off;"]
