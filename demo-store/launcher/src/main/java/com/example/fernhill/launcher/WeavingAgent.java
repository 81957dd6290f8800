package com.example.fernhill.launcher;

import java.lang.instrument.Instrumentation;
import org.springframework.instrument.InstrumentationSavingAgent;

/** Lets the host weave its entities: Spring's own agent cannot be started from within a jar. */
public final class WeavingAgent {

    private WeavingAgent() {}

    public static void agentmain(String arguments, Instrumentation instrumentation) {
        InstrumentationSavingAgent.premain(arguments, instrumentation);
    }

    public static void premain(String arguments, Instrumentation instrumentation) {
        agentmain(arguments, instrumentation);
    }
}
