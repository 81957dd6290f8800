package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The process is killed and the mail server is away: what was answered is there, and mailed. */
class KilledE2E {

    @Test
    void whatWasAnsweredBeforeTheKillIsThereAndMailedWhenTheMailServerComes() throws Exception {
        Path data = RunningStore.work().resolve("killed");
        RunningStore.delete(data);
        try (Postmaster mails = new Postmaster()) {
            String number;
            // a new shop's first customers are written to
            mails.comes();
            RunningStore first = RunningStore.start(data, "--smtp", mails.address());
            try {
                Http shopper = Http.shopper(first.address(), "shopper");
                ClaimForm form = new ClaimForm(shopper, "DEMO-1001");
                mails.leaves();
                long start = System.nanoTime();
                Http.Answer answer = form.good("Killed at once");
                first.kill();
                assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);
                assertThat(answer.status()).as(answer.body()).isEqualTo(302);
                number = answer.location().replaceAll(".*/(CL-[0-9A-Z-]{9}).*", "$1");
            } finally {
                first.kill();
            }
            try (RunningStore second = RunningStore.start(data, "--smtp", mails.address())) {
                Http shopper = Http.shopper(second.address(), "shopper");
                assertThat(shopper.get("/account/claims/" + number).body())
                        .contains("Killed at once");
                assertThat(mails.mailsAbout(number)).isEmpty();
                mails.comes();
                for (int i = 0; i < 240 && mails.mailsAbout(number).isEmpty(); i++) {
                    Thread.sleep(500);
                }
                Thread.sleep(3000);
                assertThat(mails.mailsAbout(number)).hasSize(1);
            }
        }
    }
}
