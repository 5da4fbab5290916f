package com.vixenbliss.creator.account.studio;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.List;

/** Another studio has the slug. */
public class SlugTaken extends Fault {

    private static final long serialVersionUID = 1L;

    public SlugTaken() {
        super(Kind.CONFLICT, "slug-taken", "Another studio has this slug. Choose one.",
                List.of(new FieldError("slug", "is taken")));
    }
}
