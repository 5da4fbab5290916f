package com.vixenbliss.creator.sandbox.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, and containers often have nobody else. A user namespace is tried first, because
 * files then keep their owner and may lie anywhere; else the programs run as {@code nobody}, who must own the data.
 */
final class UnprivilegedUser {

    private static final List<String> NAMESPACE = List.of("unshare", "--user");
    private static final List<String> SETPRIV = List.of("setpriv", "--reuid=nobody", "--regid=nogroup",
            "--clear-groups");
    private static final List<String> RUNUSER = List.of("runuser", "-u", "nobody", "--");

    private final List<String> prefix;
    private final String owner;

    private UnprivilegedUser(List<String> prefix, String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /**
     * Finds a way to run a program without root's rights; for a person who is not root that is no way at all.
     *
     * @throws IOException when this is root and the machine offers nothing
     */
    static UnprivilegedUser find() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return new UnprivilegedUser(List.of(), null);
        }
        if (works(trying(NAMESPACE))) {
            return new UnprivilegedUser(NAMESPACE, "root");
        }
        for (List<String> candidate : List.of(SETPRIV, RUNUSER)) {
            if (works(trying(candidate))) {
                return new UnprivilegedUser(candidate, "nobody");
            }
        }
        throw new IOException("PostgreSQL does not run as root, and none of unshare, setpriv and runuser works here:"
                + " start as another user, or set DATABASE_URL");
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Whether the user may enter the directory: {@code nobody} does not get below {@code /root}. */
    boolean reaches(Path directory) {
        return works(command(List.of("test", "-x", directory.toString())));
    }

    /** Gives the tree to the user that the programs will run as; a change between starts is mended here. */
    void own(Path tree) throws IOException {
        if (owner == null) {
            return;
        }
        UserPrincipalLookupService users = tree.getFileSystem().getUserPrincipalLookupService();
        UserPrincipal user = users.lookupPrincipalByName(owner);
        if (!Files.getOwner(tree).equals(user)) {
            Files.walkFileTree(tree, new ChangeOfOwner(user));
        }
    }

    private static List<String> trying(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        return command;
    }

    private static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class ChangeOfOwner extends SimpleFileVisitor<Path> {
        private final UserPrincipal owner;

        private ChangeOfOwner(UserPrincipal owner) {
            this.owner = owner;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS).setOwner(owner);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            return visitFile(directory, null);
        }
    }
}
