package org.aftersale.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import org.aftersale.credit.ledger.CreditAccount;
import org.aftersale.credit.ledger.CreditLedger;
import org.aftersale.credit.ledger.CreditReads;
import org.junit.jupiter.api.Test;

class CreditExpiryJobTest {

    private final CreditAccount one = new CreditAccount(1, 7, "USD");
    private final CreditAccount other = new CreditAccount(2, 8, "USD");
    private final CreditExpiryJob job = new CreditExpiryJob(2);

    CreditExpiryJobTest() {
        job.reads = mock(CreditReads.class);
        job.ledger = mock(CreditLedger.class);
        job.clock = Clock.systemUTC();
    }

    @Test
    void reportsAFailingAccountAndContinuesWithTheOthers() {
        when(job.reads.due(anyLong(), anyInt())).thenReturn(Arrays.asList(one, other));
        when(job.ledger.expire(one)).thenThrow(new IllegalStateException("Broken"));
        when(job.ledger.expire(other)).thenReturn(3);
        assertThatThrownBy(job::run).hasMessage("3 expired, 1 accounts failed");
    }

    @Test
    void continuesAfterAFullBatchAndHandlesEachAccountOncePerBatch() {
        when(job.reads.due(anyLong(), anyInt()))
                .thenReturn(Arrays.asList(one, one))
                .thenReturn(Collections.singletonList(other));
        when(job.ledger.expire(any())).thenReturn(2);
        assertThat(job.run()).isEqualTo("4");
        verify(job.ledger, times(1)).expire(one);
        verify(job.ledger, times(1)).expire(other);
    }
}
