package com.vixenbliss.creator.scene.prompt.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterFilter;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Whose prompts are played with. The rest happens between the page's script and the endpoints. */
@Named
@ViewScoped
public class PlaygroundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CharacterService characters;

    @Inject
    TemplateService templates;

    @Inject
    CurrentCaller current;

    private String character;
    private transient CharacterView who;

    /** Called once the address has been read. */
    public void open() {
        if (character != null) {
            getWho();
        }
    }

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND} also when it is another studio's */
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

    public String getCharacter() {
        return character;
    }

    public void setCharacter(String character) {
        this.character = character;
    }
}
