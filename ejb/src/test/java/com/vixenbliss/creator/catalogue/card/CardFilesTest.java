package com.vixenbliss.creator.catalogue.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.file.CardFile;
import com.vixenbliss.creator.catalogue.card.file.CardFiles;
import com.vixenbliss.creator.catalogue.card.file.CardRefused;
import com.vixenbliss.creator.catalogue.card.file.CharxFile;
import com.vixenbliss.creator.catalogue.card.file.PngCard;
import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardFilesTest {

    private static final String NELL = Specimens.v2("");

    @Test
    void aRealCardIsFoundInItsPicture() {
        CardFile file = CardFiles.read(Specimens.flux());

        Card card = Card.parse(file.json());
        assertThat(file.container()).isEqualTo(CardContainer.PNG);
        assertThat(card.spec()).isEqualTo(CardSpec.V2);
        assertThat(card.text("name")).isEqualTo("Flux the Cat");
        assertThat(file.assets()).singleElement().matches(CardFile.Asset::isPicture);
    }

    @Test
    void theNewerOfTwoCardsInAPictureIsRead() {
        byte[] both = PngCard.write(Specimens.png(NELL), NELL, Specimens.V3);

        assertThat(Card.parse(CardFiles.read(both).json()).text("name")).isEqualTo("Isolde Vane");
    }

    @Test
    void aCompressedTextIsReadWithinBounds() {
        byte[] base64 = java.util.Base64.getEncoder().encode(Specimens.utf8(NELL));
        byte[] picture = com.vixenbliss.creator.catalogue.card.file.NeutralPicture.of(1);

        assertThat(CardFiles.read(Specimens.withChunk(picture, "zTXt", text("chara\0\0", deflated(base64)))).json()).isEqualTo(NELL);
        assertThat(CardFiles.read(Specimens.withChunk(picture, "iTXt", text("Chara\0\0\0\0\0", base64))).json()).isEqualTo(NELL);
        assertRefused(Specimens.withChunk(picture, "zTXt", text("chara\0\0", deflated(new byte[20_000_000]))), "card-inflation");
    }

    @Test
    void anArchiveGivesItsCardAndAllThatLiesBeside() {
        CardFile file = CardFiles.read(Specimens.charx());

        assertThat(file.container()).isEqualTo(CardContainer.CHARX);
        assertThat(file.json()).isEqualTo(Specimens.V3);
        assertThat(file.assets()).extracting(CardFile.Asset::path)
                .containsExactly("assets/icon/images/main.png", "assets/x_sound/audio/wave.ogg", "risu.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "assets/../../evil.txt", "/etc/passwd", "C:\\evil.txt", "c:evil", "assets\\evil.txt", ".."})
    void anEntryThatPointsOutOfItsArchiveIsRefused(String name) {
        assertRefused(Specimens.zip("card.json", NELL, name, "x"), "card-zip-slip");
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() {
        assertRefused(Specimens.zip("card.json", NELL, "big.bin", "0".repeat(30_000_000)), "card-zip-bomb");
        String[] many = IntStream.range(0, 2_200).mapToObj(i -> i % 2 == 0 ? "f" + i : "x").toArray(String[]::new);
        assertRefused(Specimens.zip(many), "card-zip-entries");
    }

    @Test
    void aLinkAndANameThatComesTwiceAreRefused() throws IOException {
        assertRefused(archive("assets/passwd", 0120777, "/etc/passwd"), "card-zip-link");
        assertRefused(archive("CARD.JSON", 0100644, NELL), "card-zip-duplicate");
    }

    @Test
    void anArchiveInAnArchiveIsNotOpened() {
        byte[] inner = Specimens.zip("../evil.txt", "x");
        byte[] outer = CharxFile.write(NELL, List.of(new CardFile.Asset("inner.zip", inner)));

        assertThat(CardFiles.read(outer).assets()).singleElement()
                .satisfies(asset -> assertThat(asset.bytes()).isEqualTo(inner));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureThatLiesIsRefusedWithoutBeingDrawn(String code, byte[] picture) {
        assertRefused(picture, code);
    }

    static Stream<Arguments> pictures() {
        byte[] good = Specimens.png(NELL);
        byte[] wrongSum = good.clone();
        wrongSum[60]++;
        return Stream.of(
                Arguments.of("card-picture-size", Specimens.claiming(good, 16_000, 16_000)),
                Arguments.of("card-picture-size", Specimens.claiming(good, 1, 2_000_000_000)),
                Arguments.of("card-picture-size", Specimens.claiming(good, 8_000, 8_000)),
                Arguments.of("card-unreadable", Specimens.claiming(good, 0, 10)),
                Arguments.of("card-unreadable", wrongSum),
                Arguments.of("card-unreadable", Specimens.cut(good, good.length - 20)),
                Arguments.of("card-unreadable", Specimens.cut(good, 12)),
                Arguments.of("card-unreadable", com.vixenbliss.creator.catalogue.card.file.NeutralPicture.of(3)),
                Arguments.of("card-unreadable", Specimens.withChunk(com.vixenbliss.creator.catalogue.card.file.NeutralPicture.of(3),
                        "tEXt", Specimens.utf8("chara\0%%%not base64%%%"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<html>", "[1]", "{\"spec\":\"chara_card_v2\"}", "{\"a\":1}", "{\"name\":\"x\",\"name\":\"y\"}", "{",
        "{\"name\":\"a\\u0000b\"}", "{\"name\":\"\\ud800\"}", "{\"name\":\"x\"} trailing"})
    void whatIsNoCardIsSaidToBeNone(String text) {
        assertThatThrownBy(() -> Card.parse(CardFiles.read(Specimens.utf8(text)).json()))
                .asInstanceOf(InstanceOfAssertFactories.type(CardRefused.class))
                .extracting(CardRefused::code).isEqualTo("card-unreadable");
    }

    @Test
    void depthBrokenLettersAndSizeEndAtTheDoor() {
        assertThatThrownBy(() -> Card.parse("{\"name\":\"x\",\"a\":" + "[".repeat(100_000))).isInstanceOf(CardRefused.class);
        assertThatThrownBy(() -> Card.parse("{\"name\":\"x\",\"a\":[" + "1,".repeat(600_000) + "1]}")).isInstanceOf(CardRefused.class);
        assertRefused(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}, "card-unreadable");
        byte[] long_ = new byte[20_000_001];
        Arrays.fill(long_, (byte) '{');
        assertRefused(long_, "card-too-large");
    }

    private static byte[] archive(String name, int mode, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (String[] entry : new String[][] {{"card.json", NELL}, {name, text}}) {
                ZipArchiveEntry made = new ZipArchiveEntry(entry[0]);
                made.setUnixMode(entry[0].equals(name) ? mode : 0100644);
                zip.putArchiveEntry(made);
                zip.write(Specimens.utf8(entry[1]));
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[bytes.length + 100];
        return Arrays.copyOf(buffer, deflater.deflate(buffer));
    }

    private static byte[] text(String head, byte[] tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Specimens.utf8(head));
        out.writeBytes(tail);
        return out.toByteArray();
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> CardFiles.read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(CardRefused.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
                .satisfies(refusal -> assertThat(refusal.getMessage()).isNotBlank());
    }
}
