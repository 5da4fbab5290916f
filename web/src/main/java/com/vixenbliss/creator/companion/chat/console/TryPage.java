package com.vixenbliss.creator.companion.chat.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterFilter;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.companion.chat.ChatService;
import com.vixenbliss.creator.companion.episode.EpisodeView;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Who is tried, in which episode, and what was said so far. The rest happens between the page's script and the endpoints. */
@Named
@ViewScoped
public class TryPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/companion/try?faces-redirect=true&character=%s&done=begun";

    @Inject
    CharacterService characters;

    @Inject
    TemplateService templates;

    @Inject
    ChatService chat;

    @Inject
    Rehearsals rehearsals;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String character;
    private String template;
    private transient CharacterView who;
    private transient Rehearsals.Rehearsal rehearsal;

    /** Called once the address has been read. */
    public void open() {
        if (character != null) {
            getWho();
        }
    }

    /** Begins a new episode; the one that was active ends. */
    public String begin() {
        UUID templateId = template == null ? null : PageIds.parse(template);
        return refusals.guard(() -> {
            chat.open(current.caller(), PageIds.parse(character), templateId);
            return HERE.formatted(character);
        });
    }

    public CharacterView getWho() {
        if (who == null) {
            who = characters.get(current.caller().studio(), PageIds.parse(character));
        }
        return who;
    }

    /** The studio's own, newest first, to choose from. */
    public List<CharacterView> getEverybody() {
        Caller caller = current.caller();
        CharacterFilter own = new CharacterFilter(null, null, caller.studio(), null);
        return characters.list(caller.studio(), own, new PageRequest(PageRequest.MAX_LIMIT, null)).data();
    }

    public List<TemplateView> getTemplates() {
        return templates.list(current.caller().studio(), PageIds.parse(character), null, PageRequest.MAX_LIMIT, null).data();
    }

    /** Null before the first one. */
    public EpisodeView getEpisode() {
        return rehearsal().episode();
    }

    public List<MessageView> getLines() {
        return rehearsal().lines();
    }

    /** The relationship as JSON, empty before the first episode. */
    public String getBond() {
        return rehearsal().bond();
    }

    /** The notice that an AI is speaking. */
    public String getNotice() {
        return rehearsals.notice();
    }

    private Rehearsals.Rehearsal rehearsal() {
        if (rehearsal == null) {
            rehearsal = rehearsals.of(current.caller(), PageIds.parse(character));
        }
        return rehearsal;
    }

    public String getCharacter() {
        return character;
    }

    public void setCharacter(String character) {
        this.character = character;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }
}
