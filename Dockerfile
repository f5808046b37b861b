FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY bpmn bpmn
COPY forms forms
COPY docs docs
COPY src src
RUN --mount=type=cache,target=/root/.m2/repository \
    mvn -B -ntp -DskipTests package \
    && java -Djarmode=tools -jar target/nastavnik-*.jar extract \
        --layers --destination layers --application-filename nastavnik.jar \
    # The container works on a server of the operator's: 180 MB of embedded PostgreSQL stay out.
    && rm layers/dependencies/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin nastavnik
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER nastavnik
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://localhost:8080/actuator/health"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "nastavnik.jar"]
