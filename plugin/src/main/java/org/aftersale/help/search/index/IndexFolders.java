package org.aftersale.help.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Index folders, each locked by the one web application that writes it. A second one uses the next
 * folder; folders of a stopped one are reused.
 */
public final class IndexFolders {

    private static final Log LOG = LogFactory.getLog(IndexFolders.class);
    private static final int MAX_FOLDERS = 64;

    private final Path parent;
    private final String name;

    /**
     * @param name prefix of the folders' names
     */
    public IndexFolders(Path parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    /**
     * @throws IOException if no folder can be created or all are locked
     */
    LockedFolder lock() throws IOException {
        Files.createDirectories(parent);
        for (int number = 1; number <= MAX_FOLDERS; number++) {
            Path lockFile = parent.resolve(name + '-' + number + ".lock");
            FileChannel channel =
                    FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return new LockedFolder(parent.resolve(name + '-' + number), channel);
                }
            } catch (OverlappingFileLockException e) {
                LOG.debug("Locked by this JVM: " + lockFile);
            }
            channel.close();
        }
        throw new IOException("All index folders in " + parent + " are locked");
    }

    /** A folder locked until it is closed. */
    static final class LockedFolder {

        private final Path path;
        private final FileChannel lock;

        private LockedFolder(Path path, FileChannel lock) throws IOException {
            this.path = path;
            this.lock = lock;
            Files.createDirectories(path);
        }

        Path path() {
            return path;
        }

        void empty() {
            try (Stream<Path> all = Files.walk(path)) {
                List<Path> deepestFirst =
                        all.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
                for (Path each : deepestFirst) {
                    if (!each.equals(path)) {
                        Files.delete(each);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The index in " + path + " cannot be removed", e);
            }
        }

        void close() {
            try {
                lock.close();
            } catch (IOException e) {
                LOG.debug("A lock could not be released", e);
            }
        }
    }
}
