package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.Reference;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.image.NewImage;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Pictures in a map. */
final class MapPictures implements Pictures {

    final Map<UUID, NewImage> kept = new ConcurrentHashMap<>();
    final Map<UUID, Reference> references = new ConcurrentHashMap<>();
    final Map<UUID, LoraLink> loras = new ConcurrentHashMap<>();
    final AtomicInteger keepings = new AtomicInteger();
    final Queue<Throwable> beforeKeep = new ConcurrentLinkedQueue<>();
    final Queue<Throwable> afterKeep = new ConcurrentLinkedQueue<>();
    volatile Runnable meanwhile = () -> { };

    @Override
    public Reference reference(UUID imageId) {
        Reference reference = references.get(imageId);
        if (reference == null) {
            throw new Fault(Kind.NOT_FOUND, "image-not-found", "The picture to draw after is not there any more.");
        }
        return reference;
    }

    @Override
    public LoraLink lora(UUID loraModelId) {
        LoraLink link = loras.get(loraModelId);
        if (link == null) {
            throw new Fault(Kind.CONFLICT, "likeness-withdrawn", "It may not be drawn with any more.");
        }
        return link;
    }

    @Override
    public void keep(NewImage image) {
        ScriptedProvider.happens(beforeKeep);
        keepings.incrementAndGet();
        meanwhile.run();
        kept.put(image.id(), image);
        ScriptedProvider.happens(afterKeep);
    }

    @Override
    public void remove(UUID imageId) {
        kept.remove(imageId);
    }
}
