package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What a store comes back from: a kill while its mail server is away, then the merchant takes the
 * two dependencies out, and puts them back. All in one data folder.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestartsE2E {

    private static final Path MODULES = RunningStore.launcher().getParent().resolve("../..");
    private static final String FOLDER = "restarts";

    /** Two tries to deliver a mail are up to 40 seconds apart by then; a lease lasts 120. */
    private static final long MAILED_MILLIS = 150_000;

    private final TestMailServer mails = new TestMailServer();
    private RunningStore store;
    private String number;

    @AfterAll
    void stop() {
        if (store != null) {
            store.close();
        }
        mails.close();
    }

    @Test
    @Order(1)
    void keepsAndMailsCommittedRepliesAfterAKill() {
        // a new shop's first customers are written to
        mails.comes();
        store = RunningStore.fresh(FOLDER, "--smtp", mails.address());
        ClaimForm form = new ClaimForm(Http.shopper(store.address(), "shopper"), "DEMO-1001");
        mails.leaves();
        long start = System.nanoTime();
        Http.Answer answer = form.good("Killed at once");
        store.kill();
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        number = answer.location().replaceAll(".*/(CL-[0-9A-Z-]{9}).*", "$1");

        restart();
        assertThat(mails.mailsAbout(number)).isEmpty();
        mails.comes();
        claimExists();
        Polling.until("mail", MAILED_MILLIS, () -> !mails.mailsAbout(number).isEmpty());
        assertThat(mails.mailsAbout(number)).hasSize(1);
    }

    @Test
    @Order(2)
    void removingAndReinstallingTheModuleLosesNothing() {
        assertThat(number).as("the claim filed by the walk before").isNotNull();
        store.close();
        restart("--site", without("site"), "--admin", without("admin"));
        runsUnchanged(store, number);
        store.close();
        restart();
        claimExists();
        Http agent = Http.staff(store.address(), "agent");
        assertThat(agent.get("/admin/aftersale/tickets").body()).contains(number);
        assertThat(mails.mailsAbout(number)).as("mailed once, whatever came after").hasSize(1);
    }

    private void restart(String... more) {
        List<String> all = new ArrayList<>(List.of("--smtp", mails.address()));
        all.addAll(List.of(more));
        store = RunningStore.start(RunningStore.work().resolve(FOLDER), all.toArray(String[]::new));
    }

    private void claimExists() {
        Http shopper = Http.shopper(store.address(), "shopper");
        assertThat(shopper.get("/account/claims/" + number).body()).contains("Killed at once");
    }

    /** The store's own footer keeps its tags, which no browser shows. */
    private static final String TAGS =
            "<aftersale:(help_centre|withdraw)></aftersale:(help_centre|withdraw)>";

    private static void runsUnchanged(RunningStore bare, String number) {
        Http shopper = Http.shopper(bare.address(), "shopper");
        for (String path : new String[] {"/", "/account/orders", "/account/orders/DEMO-1001"}) {
            Http.Answer page = shopper.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body().replaceAll(TAGS, "")).doesNotContain("aftersale");
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
        Folders.delete(to);
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
