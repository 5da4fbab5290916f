package com.vixenbliss.creator.companion.episode.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of an episode. {@code seq} puts lines in order: a person's line is odd or even as it falls, its reply is the next. */
@Entity
@Table(name = "messages")
public class Message {

    @Id
    private UUID id;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "episode_id", updatable = false)
    private UUID episodeId;

    @Column(name = "turn_id", updatable = false)
    private UUID turnId;

    @Column(updatable = false)
    private int seq;

    /** {@code user}, {@code assistant} or {@code system}. */
    @Column(updatable = false)
    private String role;

    private String content;

    private boolean complete;

    private String model;

    @Column(name = "tokens_input")
    private Integer tokensInput;

    @Column(name = "tokens_output")
    private Integer tokensOutput;

    @Column(name = "latency_ms")
    private Integer latencyMs;

    /** A JSON object; what it holds depends on the role. Read as text because its record belongs to the chat. */
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode metadata;

    /** All variants of a reply, as a JSON array; empty while there is only one. Written by turns. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(insertable = false, updatable = false)
    private JsonNode alternatives;

    @Column(name = "variant_id", insertable = false, updatable = false)
    private UUID variantId;

    @Column(name = "edited_at", insertable = false, updatable = false)
    private Instant editedAt;

    /** JPA only. */
    protected Message() {}

    /** The character's first line, before the person has said anything. */
    public static Message openingOf(Episode episode, String line, Instant now) {
        Message message = new Message();
        message.id = TimeOrderedId.next();
        message.createdAt = now;
        message.updatedAt = now;
        message.episodeId = episode.id();
        message.seq = 1;
        message.role = "assistant";
        message.content = line;
        message.complete = true;
        message.metadata = JsonNodeFactory.instance.objectNode().put("finish", "opening");
        return message;
    }

    public UUID id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UUID episodeId() {
        return episodeId;
    }

    public UUID turnId() {
        return turnId;
    }

    public int seq() {
        return seq;
    }

    public String role() {
        return role;
    }

    public String content() {
        return content;
    }

    public boolean complete() {
        return complete;
    }

    public String model() {
        return model;
    }

    public Integer tokensInput() {
        return tokensInput;
    }

    public Integer tokensOutput() {
        return tokensOutput;
    }

    public Integer latencyMs() {
        return latencyMs;
    }

    public JsonNode metadata() {
        return metadata;
    }

    /** All variants of a reply; empty or null while there is only one. */
    public JsonNode alternatives() {
        return alternatives;
    }

    /** Which of the variants is shown. */
    public UUID variantId() {
        return variantId;
    }

    /** When the person last put other words into it. */
    public Instant editedAt() {
        return editedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
