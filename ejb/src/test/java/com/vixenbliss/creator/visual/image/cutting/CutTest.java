package com.vixenbliss.creator.visual.image.cutting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CutTest {

    private static Rectangle cut(int width, int height, int wide, int tall) {
        return new Cut(UUID.randomUUID(), width, height).of(wide, tall);
    }

    @Test
    void ofATallPictureTheTopStays() {
        assertThat(cut(1, 1, 896, 1152)).isEqualTo(new Rectangle(0, 0, 896, 896));
        assertThat(cut(4, 5, 896, 1152)).isEqualTo(new Rectangle(0, 0, 896, 1120));
    }

    @Test
    void ofAWidePictureTheMiddleStays() {
        assertThat(cut(9, 16, 896, 1152)).isEqualTo(new Rectangle(124, 0, 648, 1152));
        assertThat(cut(1, 1, 1600, 900)).isEqualTo(new Rectangle(350, 0, 900, 900));
    }

    @Test
    void whatFitsIsNotCut() {
        assertThat(cut(4, 5, 800, 1000)).isEqualTo(new Rectangle(0, 0, 800, 1000));
    }

    @Test
    void itNeverReachesOverTheEdge() {
        for (int wide = 1; wide < 60; wide++) {
            for (int tall = 1; tall < 60; tall++) {
                Rectangle whole = new Rectangle(0, 0, wide, tall);
                assertThat(whole.contains(cut(9, 16, wide, tall)) || cut(9, 16, wide, tall).isEmpty()).as("%d × %d", wide, tall).isTrue();
            }
        }
    }

    @Test
    void nothingIsCutToNothing() {
        assertThatThrownBy(() -> new Cut(UUID.randomUUID(), 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
