package org.lectern.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MountsTest {
    private static final String TABLE = """
            22 1 254:0 / / rw,relatime - ext4 /dev/root rw
            30 22 0:44 / /home/ada/group rw - nfs4 server:/export rw,vers=4.2
            31 22 0:45 / /mnt/my\\040share rw shared:7 - cifs //server/share rw
            32 22 0:46 / /srv rw shared:8 master:2 - xfs /dev/sdb rw
            33 22 0:47 / /srv rw - fuse.sshfs ada@server: rw
            not a line of the table
            """;

    @Test
    void findsTheLongestMountAbove() {
        assertThat(Mounts.type(TABLE, "/home/ada")).isEqualTo("ext4");
        assertThat(Mounts.type(TABLE, "/home/ada/group")).isEqualTo("nfs4");
        assertThat(Mounts.type(TABLE, "/home/ada/group/deep/down")).isEqualTo("nfs4");
        assertThat(Mounts.type(TABLE, "/home/ada/groups")).isEqualTo("ext4");
    }

    @Test
    void readsEscapedNamesAndTakesTheLastOfSeveral() {
        assertThat(Mounts.type(TABLE, "/mnt/my share/x")).isEqualTo("cifs");
        assertThat(Mounts.type(TABLE, "/srv/x")).isEqualTo("fuse.sshfs");
        assertThat(Mounts.type("", "/")).isEmpty();
    }

    @Test
    void knowsANetwork() {
        assertThat(Mounts.network("nfs4")).isTrue();
        assertThat(Mounts.network("fuse.sshfs")).isTrue();
        assertThat(Mounts.network("ext4")).isFalse();
        assertThat(Mounts.network("fuseblk")).isFalse();
        assertThat(Mounts.network("")).isFalse();
    }
}
