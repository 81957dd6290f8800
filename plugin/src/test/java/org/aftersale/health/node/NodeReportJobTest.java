package org.aftersale.health.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.aftersale.host.Side;
import org.aftersale.host.StorePayments;
import org.aftersale.host.connection.PoolState;
import org.aftersale.host.connection.StoreChannels;
import org.aftersale.host.connection.StoreConnections;
import org.aftersale.host.mail.StoreMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class NodeReportJobTest {

    private final NodeReportJob job = new NodeReportJob(Side.SITE);
    private final RuntimeException failure = new IllegalStateException("no connection");

    @BeforeEach
    void parts() {
        job.jobs = "site";
        job.nodes = mock(Nodes.class);
        job.mail = mock(StoreMail.class);
        job.connections = mock(StoreConnections.class);
        job.exhaustions = mock(Exhaustions.class);
        job.payments = mock(StorePayments.class);
        job.channels = mock(StoreChannels.class);
        when(job.channels.of(any())).thenReturn(StoreChannels.Channel.ANY);
        job.snapshot = mock(NodeSnapshot.class);
    }

    @Test
    void reportsThePoolOfTheNode() {
        PoolReport pool = new PoolReport(PoolState.unknown("pool"), 0, null);
        when(job.exhaustions.report()).thenReturn(pool);
        job.run();
        ArgumentCaptor<Nodes.Report> report = ArgumentCaptor.forClass(Nodes.Report.class);
        verify(job.nodes).report(report.capture());
        assertThat(report.getValue().pool).isSameAs(pool);
    }

    @Test
    void notesAnExhaustedPoolAndNoOtherFailure() {
        doThrow(failure).when(job.nodes).report(any());
        job.run();
        verify(job.exhaustions, never()).note();
        when(job.connections.isPoolTimeout(failure)).thenReturn(true);
        job.run();
        verify(job.exhaustions).note();
    }
}
