package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.util.regex.Pattern;

/** What light falls on the picture, beside that of its hour: how dark or light it makes each part, and in which colour. */
public enum Light {
    NEON("neon\\w*|club light\\w*", 0x201040),
    CANDLE("candle\\w*|firelight|fairy lights", 0x2A1404),
    DRAMATIC("dramatic\\w*|side light|hard light|chiaroscuro|low[- ]key", 0x08060C),
    BACK("light from behind|back-?light\\w*|against the light|rim light|contre-jour", 0x1C1820),
    STUDIO("studio light\\w*|softbox|beauty dish|ring light", 0xFFFFFF),
    GOLDEN("golden|sunset|sunrise|warm light", 0xF2A65A),
    EVENING("evening light|blue hour|dusk|twilight", 0x28346E),
    SOFT("soft\\w*|diffused|window light", 0xFFF8EC),
    OVERCAST("overcast|cloudy|grey day", 0x8A98A6),
    BRIGHT("bright daylight|sunny|midday|daylight|bright sun\\w*", 0xFFF4DC),
    /** Nothing was said. */
    OPEN("(?!)", 0x000000);

    private final Pattern words;
    private final int tint;

    Light(String words, int tint) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
        this.tint = tint;
    }

    Pattern words() {
        return words;
    }

    /**
     * What it lays over one place.
     *
     * @param across 0 on the lit side, 1 on the other
     * @param down 0 at the top, 1 at the bottom
     */
    public Veil at(double across, double down) {
        return switch (this) {
            case NEON -> across < 0.5
                    ? new Veil(0xE83A9C, 0.34 * (1 - 2 * across) + 0.06)
                    : new Veil(0x2A9CE8, 0.34 * (2 * across - 1) + 0.06);
            case CANDLE -> new Veil(mixed(0xFF9A3C, tint, Math.hypot(across - 0.2, down - 0.9)), 0.18 + 0.34 * Math.hypot(across - 0.2, down - 0.9));
            case DRAMATIC -> new Veil(tint, 0.62 * Math.clamp((across - 0.30) * 1.8, 0, 1));
            case BACK -> new Veil(mixed(0xFFF6E0, tint, Math.hypot(across - 0.4, down) * 1.3), 0.40 * Math.abs(1 - 1.4 * down));
            case STUDIO -> new Veil(tint, 0.26 * Math.clamp(1 - 1.6 * Math.hypot(across - 0.5, down - 0.4), 0, 1));
            case GOLDEN -> new Veil(mixed(0xFFC070, 0x6A3A20, across), 0.34 * (1 - across) + 0.12);
            case EVENING -> new Veil(tint, 0.16 + 0.30 * down);
            case SOFT -> new Veil(across < 0.5 ? tint : 0x30343C, 0.44 * Math.abs(across - 0.5));
            case OVERCAST -> new Veil(tint, 0.22 + 0.10 * (1 - down));
            case BRIGHT -> new Veil(tint, 0.22 * (1 - down));
            case OPEN -> new Veil(0, 0);
        };
    }

    private static int mixed(int one, int other, double part) {
        return Colours.mix(Colours.of(one), Colours.of(other), Math.clamp(part, 0, 1)).getRGB() & 0xFFFFFF;
    }
}
