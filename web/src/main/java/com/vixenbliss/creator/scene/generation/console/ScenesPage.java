package com.vixenbliss.creator.scene.generation.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterFilter;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.scene.generation.SceneFigures;
import com.vixenbliss.creator.scene.generation.SceneFilter;
import com.vixenbliss.creator.scene.generation.SceneGallery;
import com.vixenbliss.creator.scene.generation.SceneService;
import com.vixenbliss.creator.scene.generation.SceneView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Pictures that the studio's members made in trying its characters, narrowed by what the address says. */
@Named
@RequestScoped
public class ScenesPage {

    private static final int SHOWN = 24;

    @Inject
    SceneService scenes;

    @Inject
    SceneGallery gallery;

    @Inject
    CharacterService characters;

    @Inject
    CurrentCaller current;

    private String character;
    private String status;
    private String trigger;
    private String mode;
    private String after;
    private Page<SceneView> page;

    public List<SceneView> getPictures() {
        return page().data();
    }

    /** Where the next pictures begin; null after the last. */
    public String getNext() {
        return page().nextCursor();
    }

    private Page<SceneView> page() {
        if (page == null) {
            SceneFilter filter = new SceneFilter(chosen(), given(status), given(trigger), given(mode));
            page = scenes.gallery(current.caller(), filter, PageRequest.of(SHOWN, after));
        }
        return page;
    }

    /** How many pictures all people have with these characters. */
    public SceneFigures getFigures() {
        return gallery.figures(current.caller().studio(), chosen());
    }

    /** The studio's characters, to choose from. */
    public List<CharacterView> getCharacters() {
        UUID studio = current.caller().studio();
        CharacterFilter own = new CharacterFilter(null, null, studio, null);
        return characters.list(studio, own, new PageRequest(PageRequest.MAX_LIMIT, null)).data();
    }

    public List<String> getStatuses() {
        return List.of("queued", "generating", "ready", "failed");
    }

    public List<String> getTriggers() {
        return List.of("episode_start", "milestone", "stage_change", "manual");
    }

    public List<String> getModes() {
        return List.of("kontext", "t2i");
    }

    private UUID chosen() {
        return given(character) == null ? null : PageIds.parse(character);
    }

    private static String given(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter;
    }

    public String getCharacter() {
        return character;
    }

    public void setCharacter(String character) {
        this.character = character;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getTrigger() {
        return trigger;
    }

    public void setTrigger(String trigger) {
        this.trigger = trigger;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
