package org.aftersale.kill;

import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** By its words the test knows how far a node has come. Each is said once. */
public final class NodeVoice {

    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private final PrintStream parent = System.out;

    public NodeVoice() {
        System.setOut(System.err);
    }

    public void say(String word) {
        if (said.add(word)) {
            parent.println(word);
        }
    }
}
