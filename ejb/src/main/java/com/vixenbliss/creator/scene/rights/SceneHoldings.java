package com.vixenbliss.creator.scene.rights;

import com.vixenbliss.creator.account.rights.Holding;
import com.vixenbliss.creator.account.rights.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pictures of people's episodes. */
@ApplicationScoped
public class SceneHoldings implements Holdings {

    @Override
    public String domain() {
        return "scene";
    }

    @Override
    public int height() {
        return 6;
    }

    @Override
    public List<Holding> tables() {
        return List.of(Holding.erased("scene_images", "t.user_id = ?"));
    }
}
