package com.vixenbliss.creator.companion.moment;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.companion.episode.EpisodeNotFound;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.companion.moment.EpisodeMoment.Said;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EpisodeMomentsTest {

    private final EpisodeMoments moments = new EpisodeMoments();
    private final Scenario scenario = new Scenario();

    @BeforeEach
    void connect() {
        moments.database = TestDatabase.get();
    }

    @Test
    void tellsTheSceneTheTensionAndTheLastLines() {
        run("update episodes set scene = 'A grey morning.' where id = ?", scenario.episode);
        run("update relationships set dynamic = '{\"tension_level\": 64}' where id = ?", scenario.relationship);
        scenario.turn("Hello", "*looks up* There you are.");
        scenario.turn("The usual", "*sets a cup down*");

        EpisodeMoment moment = moments.ofPerson(scenario.user, scenario.episode, 3);

        assertThat(moment.scene()).isEqualTo("A grey morning.");
        assertThat(moment.tension()).isEqualTo(64);
        assertThat(moment.personName()).isEqualTo("Sam");
        assertThat(moment.characterId()).isEqualTo(scenario.character);
        assertThat(moment.lines()).containsExactly(
                new Said("assistant", "*looks up* There you are."), new Said("user", "The usual"), new Said("assistant", "*sets a cup down*"));
    }

    @Test
    void whatARuleAnsweredIsNobodysPicture() {
        scenario.turn("Hello", "Hi.");
        scenario.turn("I cannot go on", "Please call somebody.");
        run("update messages set metadata = '{\"finish\": \"rule\"}' where episode_id = ? and content = 'Please call somebody.'", scenario.episode);

        assertThat(moments.ofPerson(scenario.user, scenario.episode, 8).lines()).extracting(Said::content).isEqualTo(List.of("Hello", "Hi."));
    }

    @Test
    void anEpisodeIsThePersonsAndTheStudiosWhoseCharacterItIs() {
        assertThat(moments.ofStudio(scenario.studio, scenario.episode, 8).userId()).isEqualTo(scenario.user);
        assertThatThrownBy(() -> moments.ofStudio(TimeOrderedId.next(), scenario.episode, 8)).isInstanceOf(EpisodeNotFound.class);
        assertThatThrownBy(() -> moments.ofPerson(new Scenario().user, scenario.episode, 8)).isInstanceOf(EpisodeNotFound.class);
        assertThatThrownBy(() -> moments.ofPerson(scenario.user, TimeOrderedId.next(), 8)).isInstanceOf(EpisodeNotFound.class);
    }
}
