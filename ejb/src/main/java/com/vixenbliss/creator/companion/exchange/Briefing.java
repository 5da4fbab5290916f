package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.companion.hook.PersonalTime;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the model is told of an exchange: one JSON document, so that nothing said in it can pass for the end of the data.
 */
record Briefing(
        String nowLocal,
        String timeZone,
        String personName,
        String characterName,
        Standing relationship,
        List<Exchange.Claim> knownMemories,
        List<Hook> offeredHooks,
        List<Hook> waitingHooks,
        List<Spoken> alreadyProcessed,
        NewExchange newExchange) {

    record Standing(Stage stage, int tensionLevel, String tone) {}

    record Hook(int index, String content) {}

    record Spoken(String speaker, String text) {}

    record NewExchange(String person, String character) {}

    static Briefing of(Exchange exchange, PersonalTime time) {
        return new Briefing(
                time.spoken(),
                time.zone().getId(),
                exchange.personName(),
                exchange.characterName(),
                new Standing(exchange.stage(), exchange.dynamic().tensionLevel(), exchange.dynamic().tone()),
                exchange.known(),
                hooks(exchange.offered(), 1),
                hooks(exchange.waiting(), exchange.offered().size() + 1),
                exchange.earlier().stream().map(Briefing::spoken).toList(),
                new NewExchange(exchange.line(), exchange.reply()));
    }

    /** @param first the index of the first: the two lists are counted through, so that an index names one hook */
    private static List<Hook> hooks(List<Exchange.Offered> listed, int first) {
        return IntStream.range(0, listed.size())
                .mapToObj(place -> new Hook(first + place, listed.get(place).content())).toList();
    }

    private static Spoken spoken(Exchange.Line line) {
        return new Spoken("user".equals(line.role()) ? "person" : "character", line.content());
    }
}
