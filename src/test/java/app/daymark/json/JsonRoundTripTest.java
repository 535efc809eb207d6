package app.daymark.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Answer;
import app.daymark.domain.Request;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads back as it was, and is what the schemas in {@code docs} say. */
class JsonRoundTripTest {

    private static final String BASE = "https://daymark.app/schema/";
    private static final Schema REQUEST = schema("request.schema.json");
    private static final Schema ANSWER = schema("answer.schema.json");

    @Property(tries = 1000)
    void aRequestReadsBackAsItWas(@ForAll("requests") Request request) {
        assertThat(Json.request(Json.line(request))).isEqualTo(request);
        assertThat(Json.request(Json.pretty(request))).isEqualTo(request);
    }

    @Property(tries = 1000)
    void anAnswerReadsBackAsItWas(@ForAll("answers") Answer answer) {
        assertThat(Json.answer(Json.line(answer))).isEqualTo(answer);
        assertThat(Json.answer(Json.pretty(answer))).isEqualTo(answer);
    }

    @Property(tries = 500)
    void aPlanByItselfReadsBackAsItWas(@ForAll("answers") Answer answer) {
        if (answer.plan() != null && answer.request() != null) {
            assertThat(Json.plan(Json.line(answer.plan()), answer.request())).isEqualTo(answer.plan());
            assertThat(Json.plan(Json.line(answer), answer.request())).isEqualTo(answer.plan());
        }
    }

    @Property(tries = 300)
    void aLineIsOneLine(@ForAll("answers") Answer answer) {
        assertThat(Json.line(answer)).doesNotContain("\n", "\r");
    }

    @Property(tries = 200)
    void requestsKeepTheirSchema(@ForAll("requests") Request request) {
        assertThat(REQUEST.validate(Json.line(request), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 200)
    void answersKeepTheirSchema(@ForAll("answers") Answer answer) {
        assertThat(ANSWER.validate(Json.line(answer), InputFormat.JSON)).isEmpty();
    }

    @Provide
    Arbitrary<Request> requests() {
        return AnyDomain.requests();
    }

    @Provide
    Arbitrary<Answer> answers() {
        return AnyDomain.answers();
    }

    static Schema schema(String name) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                        BASE + "request.schema.json", file("request.schema.json"),
                        BASE + "answer.schema.json", file("answer.schema.json"))));
        return registry.getSchema(SchemaLocation.of(BASE + name));
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of("docs", name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
