package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.vixenbliss.creator.catalogue.Drafts;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.visual.kit.Shots;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A studio has content made and looks it through. */
class ContentPagesIT extends ConsoleTest {

    private static final LocatorAssertions.HasCountOptions PATIENTLY = new LocatorAssertions.HasCountOptions().setTimeout(120_000);
    private static final int PIECES = 6;

    @Test
    void aBatchIsPricedOrderedWatchedAndDecidedAbout() throws IOException, SQLException {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Page page = openAs(studio.owner(), "/console/content/new-batch.xhtml?avatar=" + anAvatar(studio));
        page.fill("#f-count", String.valueOf(PIECES));
        page.fill("#f-themes", "dressed as a schoolgirl");
        page.click("#ask");
        assertThat(page.locator("#f-themes-error")).containsText("under 18");
        page.fill("#f-themes", "");
        page.click("#ask");
        assertThat(page.locator("#estimated")).containsText("$");
        fair(page);
        shoot(page, "content-new");

        page.click("#make");
        assertThat(page.locator(".done")).containsText("being drawn");
        assertThat(page.locator("#pieces .piece")).hasCount(PIECES);
        assertThat(page.locator("#pieces .piece[data-status='ready']")).hasCount(PIECES, PATIENTLY);
        assertThat(page.locator("#state")).hasText("Complete");
        assertThat(page.locator("#pieces .piece-hook")).hasCount(PIECES);
        page.waitForFunction("document.querySelector('#pieces img').naturalWidth > 0");
        fair(page);
        shoot(page, "content-batch");
        decide(page);
        takeAlong(page);
        reword(page);
    }

    private void decide(Page page) {
        page.click("#choose-all");
        assertThat(page.locator("#chosen")).hasText(PIECES + " chosen");
        page.click("#approve");
        assertThat(page.locator("#pieces .piece[data-status='approved']")).hasCount(PIECES);
        page.locator("#pieces .piece-picture").first().focus();
        page.keyboard().press("r");
        assertThat(page.locator("#pieces .piece[data-status='rejected']")).hasCount(1);
        page.selectOption("#show", "rejected");
        assertThat(page.locator("#pieces .piece:not([hidden])")).hasCount(1);
        page.selectOption("#show", "");

        page.locator("#pieces .piece-choice input").nth(1).check();
        page.locator("#pieces .piece-choice input").nth(2).check();
        page.click("#compare");
        assertThat(page.locator("#compared li")).hasCount(2);
        Assertions.assertThat(page.locator("#compared .differs").count()).isGreaterThanOrEqualTo(6);
        fair(page);
        shoot(page, "content-compare");
        page.click("#compare-box button");

        page.locator("#pieces .piece-choice input").nth(2).uncheck();
        page.click("#again");
        page.fill("#note", "holding a cup of tea");
        page.click("#note-make");
        assertThat(page.locator("#pieces .piece").nth(1)).containsText("holding a cup of tea");
        assertThat(page.locator("#pieces .piece[data-status='ready']")).hasCount(1, PATIENTLY);
    }

    private static void takeAlong(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.click("#zip-approved"));
        List<String> files = new ArrayList<>();
        try (InputStream file = download.createReadStream(); ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName());
            }
        }
        Assertions.assertThat(files).hasSize((PIECES - 2) * 4 + 1).endsWith("manifest.csv");
    }

    private void reword(Page page) {
        page.locator("#pieces .piece-picture").nth(2).click();
        assertThat(page.locator("#picture")).isVisible();
        page.fill("#f-hook_text", "The harbour before anyone is up");
        page.click("#save");
        assertThat(page.locator(".done")).containsText("saved");
        assertThat(page.locator("#f-hook_text")).hasValue("The harbour before anyone is up");
        fair(page);
        shoot(page, "content-piece");
    }

    @Test
    void aTemplateIsTriedWrittenAndTakenBack() {
        Page page = openAs(platform().fixtures().aStudio().owner(), "/console/content/niches.xhtml");
        assertThat(page.locator("#niches li")).hasCount(10);
        fair(page);
        page.click("text=Fitness");
        page.fill("#f-outfits", "a school uniform");
        page.click("#save");
        assertThat(page.locator("#f-outfits-error")).containsText("under 18");

        page.fill("#f-outfits", "a tracksuit\na sports top and leggings\na windbreaker");
        page.click("#try");
        assertThat(page.locator("#prompts li")).hasCount(12);
        assertThat(page.locator("#prompts li").first()).containsText("an adult woman");
        page.click("#save");
        assertThat(page.locator(".done")).containsText("saved");
        assertThat(page.locator("#history li")).hasCount(1);
        fair(page);
        shoot(page, "content-niche");

        page.click("#take-back");
        page.click(".ui-confirmdialog-yes");
        assertThat(page.locator(".done")).containsText("platform holds again");
        Assertions.assertThat(page.inputValue("#f-outfits")).contains("a cycling jersey");
    }

    /** Somebody with a face of its own, and no trained model yet. */
    private String anAvatar(Fixtures.Studio studio) throws SQLException {
        String character = studio.api().post("/characters", Drafts.character("Mira " + UUID.randomUUID())).expect(201).text("id");
        String kit = studio.api().post("/avatar-kits", Map.of("character_id", character, "name", "Everyday", "appearance_prompt", "auburn hair"))
                .expect(201).text("id");
        String anchor = studio.api().upload("/avatar-kits/" + kit + "/anchors?source=fully_synthetic", "image/png", Shots.portrait(7))
                .expect(201).text("id");
        studio.api().post("/avatar-kits/" + kit + "/anchors/" + anchor + "/primary", Map.of()).expect(200);
        studio.api().post("/avatar-kits/" + kit + "/activate", Map.of()).expect(200);
        String avatar = UUID.randomUUID().toString();
        try (Connection connection = platform().connect(); PreparedStatement row = connection.prepareStatement("""
                insert into avatars (id, studio_id, character_id, avatar_kit_id, niche, trigger_word, status)
                values (?::uuid, ?::uuid, ?::uuid, ?::uuid, 'lifestyle', ?, 'anchor_ready')""")) {
            row.setString(1, avatar);
            row.setString(2, studio.id());
            row.setString(3, character);
            row.setString(4, kit);
            row.setString(5, "VX" + avatar.substring(0, 8).toUpperCase());
            row.executeUpdate();
        }
        return avatar;
    }

    private static void fair(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .noneMatch(rule -> Set.of("serious", "critical").contains(rule.getImpact()));
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of(System.getProperty("creator.run"), "shots", name + ".png")));
    }
}
