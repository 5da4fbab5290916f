package com.vixenbliss.creator.catalogue.card.model;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Bytes that came with a card: its picture, or an entry of its archive. Kept for the way back; nothing here opens them. */
@Entity
@Table(name = "card_assets")
public class CardAsset {

    @Id
    private UUID id;

    @Column(name = "card_id")
    private UUID cardId;

    private int position;
    private String path;
    private byte[] bytes;

    /** JPA only. */
    protected CardAsset() {}

    /**
     * @param position among the assets of the card, from 0
     * @param path within the archive; empty for the picture that the card lay in
     */
    public static CardAsset of(UUID cardId, int position, String path, byte[] bytes) {
        CardAsset asset = new CardAsset();
        asset.id = TimeOrderedId.next();
        asset.cardId = cardId;
        asset.position = position;
        asset.path = path;
        asset.bytes = bytes.clone();
        return asset;
    }

    public UUID id() {
        return id;
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardAsset asset && id.equals(asset.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
