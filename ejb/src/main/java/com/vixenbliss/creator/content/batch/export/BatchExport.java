package com.vixenbliss.creator.content.batch.export;

import com.vixenbliss.creator.content.piece.PieceFile;
import com.vixenbliss.creator.content.piece.PieceService;
import com.vixenbliss.creator.content.piece.model.ContentPiece;
import com.vixenbliss.creator.content.piece.model.PieceStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a batch as a ZIP: each piece's picture and what is cut from it, as they are stored, so that each still says that a machine
 * made it; and {@code manifest.csv}. One picture is held at a time, however large the batch.
 */
@ApplicationScoped
public class BatchExport {

    private static final int PAGE = 50;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<String> HEADINGS = List.of("position", "piece_id", "status", "platform", "access_tier", "hook_text",
            "caption", "hashtags", "framing", "angle", "expression", "lighting", "background", "outfit", "theme", "prompt", "seed",
            "cost_usd", "files", "missing_files");

    private final ExportRows rows;
    private final PieceService pieces;
    private final ImageKeeper images;

    @Inject
    BatchExport(ExportRows rows, PieceService pieces, ImageKeeper images) {
        this.rows = rows;
        this.pieces = pieces;
        this.images = images;
    }

    /** For the CDI client proxy only. */
    protected BatchExport() {
        this(null, null, null);
    }

    /**
     * Waits for the storage and for the client: call it outside of any transaction.
     *
     * @param batchId the caller has checked whose it is
     * @param status of the pieces; null for all that have a picture
     */
    public void write(UUID batchId, PieceStatus status, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
        StringBuilder manifest = new StringBuilder(Csv.line(HEADINGS));
        int after = 0;
        for (List<ContentPiece> page = rows.page(batchId, status, after, PAGE); !page.isEmpty();
                page = rows.page(batchId, status, after, PAGE)) {
            write(page, zip, manifest);
            after = page.getLast().plan().position();
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry("manifest.csv"));
        zip.write(BYTE_ORDER_MARK);
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void write(List<ContentPiece> page, ZipOutputStream zip, StringBuilder manifest) throws IOException {
        Map<UUID, List<PieceFile>> cut = pieces.files(page.stream().map(ContentPiece::id).toList()).stream()
                .collect(Collectors.groupingBy(PieceFile::pieceId));
        for (ContentPiece piece : page) {
            List<String> written = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            String name = "%04d_".formatted(piece.plan().position());
            add(zip, name + "original.jpg", piece.imageId(), written, missing);
            for (PieceFile file : cut.getOrDefault(piece.id(), List.of())) {
                add(zip, name + file.kind().word() + ".jpg", file.imageId(), written, missing);
            }
            manifest.append(line(piece, written, missing));
        }
    }

    /** What is gone from the storage is named as missing, and the rest comes along. */
    private void add(ZipOutputStream zip, String name, UUID imageId, List<String> written, List<String> missing) throws IOException {
        byte[] file;
        try {
            file = images.bytes(imageId);
        } catch (Fault gone) {
            missing.add(name);
            return;
        }
        zip.putNextEntry(new ZipEntry(name));
        zip.write(file);
        zip.closeEntry();
        written.add(name);
    }

    private static String line(ContentPiece piece, List<String> written, List<String> missing) {
        var plan = piece.plan();
        var text = piece.text();
        var axes = plan.axes();
        List<Object> cells = new ArrayList<>(List.of(plan.position(), piece.id(), Meters.word(piece.status()), Meters.word(plan.platform()),
                Meters.word(text.accessTier())));
        cells.add(text.hookText());
        cells.add(text.caption());
        cells.add(text.hashtags().stream().map(tag -> tag.startsWith("#") ? tag : "#" + tag).collect(Collectors.joining(" ")));
        cells.addAll(List.of(axes.framing(), axes.angle(), axes.expression(), axes.lighting(), axes.background(), axes.outfit(),
                axes.theme(), plan.prompt(), plan.seed(), piece.costUsd(), String.join(" ", written), String.join(" ", missing)));
        return Csv.line(cells);
    }
}
