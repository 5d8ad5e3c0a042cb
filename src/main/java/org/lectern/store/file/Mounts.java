package org.lectern.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.lectern.text.UserException;

/**
 * Where a file system lies. SQLite's write-ahead log keeps its index in memory that the processes share, which works on
 * one machine only (sqlite.org/wal.html): over a network, two people's writes would damage the file.
 */
public final class Mounts {
    private static final Path TABLE = Path.of("/proc/self/mountinfo");

    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb2",
            "smb3",
            "smbfs",
            "ncpfs",
            "afs",
            "afpfs",
            "webdav",
            "ceph",
            "coda",
            "glusterfs",
            "lustre",
            "gpfs",
            "beegfs",
            "orangefs",
            "pvfs2",
            "gfs2",
            "ocfs2",
            "9p",
            "davfs",
            "vboxsf",
            "prl_fs",
            "fuse.sshfs",
            "fuse.rclone",
            "fuse.glusterfs",
            "fuse.ceph",
            "fuse.davfs",
            "fuse.curlftpfs",
            "fuse.gvfsd-fuse",
            "fuse.s3fs",
            "fuse.smbnetfs",
            "fuse.vmhgfs-fuse",
            "fuse.mfs",
            "fuse.onedriver");

    private Mounts() {}

    /** Refuses a folder on a network. */
    public static void requireLocal(Path folder) throws IOException {
        String type = Files.isReadable(TABLE)
                ? type(Files.readString(TABLE), folder.toRealPath().toString())
                : Files.getFileStore(folder).type();
        if (network(type)) {
            throw new UserException(
                    folder + " is on a network file system (" + type + "), where people writing at the same"
                            + " time would damage the group's file; keep it on a disk of this machine: --db FILE");
        }
    }

    static boolean network(String type) {
        return NETWORK.contains(type);
    }

    /**
     * The type of the file system that holds {@code path}: that of the longest mount point above it, the last of equals.
     *
     * @param table in the form of /proc/self/mountinfo (proc_pid_mountinfo(5))
     * @return empty where no line fits
     */
    static String type(String table, String path) {
        String found = "";
        int longest = -1;
        for (String line : table.split("\n", -1)) {
            int separator = line.indexOf(" - ");
            String[] fields = line.split(" ", 6);
            if (separator < 0 || fields.length < 6) {
                continue;
            }
            String point = unescaped(fields[4]);
            if (point.length() >= longest && holds(point, path)) {
                longest = point.length();
                int end = line.indexOf(' ', separator + 3);
                found = line.substring(separator + 3, end < 0 ? line.length() : end);
            }
        }
        return found;
    }

    private static boolean holds(String point, String path) {
        return point.equals("/") || path.equals(point) || path.startsWith(point + "/");
    }

    /** Blanks and backslashes in a mount point are written as three octal digits. */
    private static String unescaped(String point) {
        if (point.indexOf('\\') < 0) {
            return point;
        }
        return point.replace("\\040", " ")
                .replace("\\011", "\t")
                .replace("\\012", "\n")
                .replace("\\134", "\\");
    }
}
