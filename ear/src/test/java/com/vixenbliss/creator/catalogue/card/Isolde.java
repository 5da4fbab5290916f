package com.vixenbliss.creator.catalogue.card;

import java.util.LinkedHashMap;
import java.util.Map;

/** A V3 card by the book, with decorators, assets and fields that nobody knows. */
final class Isolde {

    static final String JSON = """
            {"spec":"chara_card_v3","spec_version":"3.0","future":{"kept":[1,2.50,1e3,null,true]},
             "data":{"name":"Isolde Vane","nickname":"Izzy","description":"A lighthouse keeper of 34 winters. {{char}} trusts {{user}}.",
              "personality":"dry, loyal","scenario":"{{user}} is washed ashore.","first_mes":"*holds the lamp up* You breathe, <USER>.",
              "mes_example":"<START>\\n{{user}}: hello\\n{{char}}: Mind the step.","creator_notes":"<b>for people</b>",
              "creator_notes_multilingual":{"en":"for people","de":"für Leute"},"system_prompt":"{{original}}\\nKeep it salty.",
              "post_history_instructions":"Two sentences at most.","alternate_greetings":["The storm is over."],
              "group_only_greetings":["All of you, inside!"],"tags":["sea","Lighthouse"],"creator":"somebody","character_version":"1.2",
              "source":["https://cards.example.com/1"],"creation_date":1700000000,"modification_date":0,
              "extensions":{"depth_prompt":{"prompt":"x","depth":4},"fav":false,"risuai":{"bias":[["a",-1]]}},
              "assets":[{"type":"icon","uri":"embeded://assets/icon/images/main.png","name":"main","ext":"png"},
                        {"type":"background","uri":"https://pictures.example.com/sea.webp","name":"main","ext":"webp","x_fit":"cover"}],
              "character_book":{"name":"Vane","scan_depth":4,"token_budget":300,"recursive_scanning":false,"extensions":{"b":1},
               "entries":[{"keys":["/moon (temple|gate)/i"],"use_regex":true,"content":"@@depth 2\\n@@role system\\nThe gate is shut.",
                           "extensions":{"sticky":2},"enabled":true,"insertion_order":7,"id":"a1","constant":false,"probability":50},
                          {"keys":["lamp"],"secondary_keys":["oil"],"selective":true,"use_regex":false,"content":"Whale oil burns clean.",
                           "extensions":{},"enabled":true,"insertion_order":1,"case_sensitive":true,"position":"before_char"}]},
              "unheard_of":{"deep":{"er":["x",{"y":0.10}]}}}}""";

    private Isolde() {}

    /** The archive that carries her, and what lies beside the card. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("card.json", CardFiles.utf8(JSON));
        files.put("assets/icon/images/main.png", CardFiles.flux());
        files.put("risu.json", CardFiles.utf8("{\"theirs\":1}"));
        return files;
    }
}
