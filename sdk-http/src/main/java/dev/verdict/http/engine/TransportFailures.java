package dev.verdict.http.engine;

import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Describes why no response came. Messages repeat nothing of a request or a response. */
public final class TransportFailures {
    /**
     * The messages of these exceptions are about hosts, sockets and certificates. Other exceptions can quote what was
     * received.
     */
    private static final List<Class<? extends Throwable>> SAFE_TO_SHOW = List.of(
            UnknownHostException.class,
            SocketException.class,
            SocketTimeoutException.class,
            SSLException.class,
            GeneralSecurityException.class);

    private static final int MOST_CAUSES = 20;

    private TransportFailures() {}

    /**
     * The failure of a call whose response did not arrive.
     *
     * @param largestBody the largest body that is read, in bytes
     */
    public static VerdictException of(String operation, IOException failure, SendLatch latch, int largestBody) {
        return latch.isFlooded(failure)
                ? new UnreadableBodyException(
                        "the server sent more bytes than a response of " + RawResponse.size(largestBody) + " needs",
                        "$")
                : of(operation, failure);
    }

    public static TransportException of(String operation, IOException failure) {
        return new TransportException(
                operation + ": no response; " + reason(failure) + " (" + names(failure) + ")",
                isSafeToShow(failure) ? failure : null);
    }

    /**
     * The failure of a call that could not be prepared. It names only the class of the exception, because the message can
     * hold anything.
     */
    public static TransportException notSent(String operation, Throwable broken) {
        return new TransportException(
                operation + ": not sent; preparing it failed with "
                        + broken.getClass().getName(),
                null);
    }

    private static String reason(IOException failure) {
        if (failure instanceof UnknownHostException) {
            return "the host was not found";
        } else if (failure instanceof SSLException) {
            return "no secure connection was established, or it broke";
        } else if (failure instanceof InterruptedIOException) {
            return "it took too long";
        }
        return "no connection was established, or it broke";
    }

    private static String names(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure.getClass().getSimpleName()
                + (cause == null ? "" : ": " + cause.getClass().getSimpleName());
    }

    private static boolean isSafeToShow(@Nullable Throwable failure) {
        return isSafeToShow(failure, 0);
    }

    /** Causes can form a cycle, so very deep chains are not shown. */
    private static boolean isSafeToShow(@Nullable Throwable failure, int depth) {
        return failure == null
                || depth < MOST_CAUSES
                        && SAFE_TO_SHOW.stream().anyMatch(type -> type.isInstance(failure))
                        && isSafeToShow(failure.getCause(), depth + 1)
                        && Arrays.stream(failure.getSuppressed())
                                .allMatch(suppressed -> isSafeToShow(suppressed, depth + 1));
    }
}
