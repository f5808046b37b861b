package org.nastavnik.calendar;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;
import static org.springframework.transaction.support.TransactionSynchronizationManager.unbindResourceIfPossible;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The calendar in memory. A transaction that changes it sees its own change at once, everybody else after the commit,
 * the other nodes of a cluster after {@link #LIFETIME}.
 */
@Component
class CalendarSnapshots {

    static final Duration LIFETIME = Duration.ofMinutes(1);

    /** Compared by identity: a reader that began before an edit must not put back what it read. */
    private record Kept(CalendarSnapshot snapshot, long since) {

        static Kept nothing() {
            return new Kept(null, 0);
        }

        boolean fresh() {
            return snapshot != null && System.nanoTime() - since < LIFETIME.toNanos();
        }
    }

    private final CalendarTables tables;
    private final AtomicReference<Kept> shared = new AtomicReference<>(Kept.nothing());

    CalendarSnapshots(CalendarTables tables) {
        this.tables = tables;
    }

    CalendarSnapshot current() {
        CalendarSnapshot own = (CalendarSnapshot) getResource(this);
        if (own != null) {
            return own;
        }
        Kept seen = shared.get();
        if (seen.fresh()) {
            return seen.snapshot();
        }
        Kept read = new Kept(tables.read(), System.nanoTime());
        shared.compareAndSet(seen, read);
        return read.snapshot();
    }

    CalendarSnapshot reload() {
        CalendarSnapshot read = tables.read();
        if (isSynchronizationActive()) {
            keepForThisTransaction(read);
        } else {
            shared.set(new Kept(read, System.nanoTime()));
        }
        return read;
    }

    private void keepForThisTransaction(CalendarSnapshot own) {
        boolean first = unbindResourceIfPossible(this) == null;
        bindResource(this, own);
        if (first) {
            registerSynchronization(new ForgetAfterCompletion());
        }
    }

    private final class ForgetAfterCompletion implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            unbindResourceIfPossible(CalendarSnapshots.this);
            shared.set(Kept.nothing());
        }
    }
}
