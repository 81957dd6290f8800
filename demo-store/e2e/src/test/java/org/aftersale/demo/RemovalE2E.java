package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The merchant takes the two dependencies out, and puts them back. */
class RemovalE2E {

    private static final Path MODULES = RunningStore.launcher().getParent().resolve("../..");

    @Test
    void withoutTheModuleTheStoreRunsAsBeforeAndBackInNothingIsLost() {
        Path data = RunningStore.work().resolve("removal");
        RunningStore.delete(data);
        String number;
        try (RunningStore store = RunningStore.start(data)) {
            number = fileAClaim(store);
        }
        try (RunningStore bare =
                RunningStore.start(data, "--site", without("site"), "--admin", without("admin"))) {
            runsAsBefore(bare, number);
        }
        try (RunningStore again = RunningStore.start(data)) {
            Http shopper = Http.shopper(again.address(), "shopper");
            assertThat(shopper.get("/account/claims/" + number).body())
                    .contains("Before it was taken out");
            Http agent = Http.staff(again.address(), "agent");
            assertThat(agent.get("/admin/aftersale/tickets").body()).contains(number);
        }
    }

    private static String fileAClaim(RunningStore store) {
        Http.Answer answer =
                new ClaimForm(Http.shopper(store.address(), "shopper"), "DEMO-1001")
                        .good("Before it was taken out");
        Matcher number = Pattern.compile("CL-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(answer.location());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void runsAsBefore(RunningStore bare, String number) {
        Http shopper = Http.shopper(bare.address(), "shopper");
        for (String path : new String[] {"/", "/account/orders", "/account/orders/DEMO-1001"}) {
            Http.Answer page = shopper.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body()).doesNotContain("aftersale");
        }
        assertThat(shopper.get("/account/claims/" + number).status()).isEqualTo(404);
        Http admin = Http.staff(bare.address(), "admin");
        Http.Answer orders = admin.get("/admin/order");
        assertThat(orders.status()).isEqualTo(200);
        assertThat(orders.body())
                .contains("DEMO-1001")
                .as("no menu entry that leads nowhere")
                .doesNotContain("aftersale/tickets", "aftersale.menu");
    }

    /** A copy of the exploded web application in which the module's jars are missing. */
    private static String without(String side) {
        Path from = MODULES.resolve(side + "/target/demo-store-" + side).normalize();
        Path to = RunningStore.work().resolve("without-" + side);
        RunningStore.delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.startsWith("aftersale-") || name.startsWith("liquibase-")) {
                    continue;
                }
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createLink(copy, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }
}
