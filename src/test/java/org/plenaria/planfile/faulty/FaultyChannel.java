// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.faulty;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An open file of a disk that fails as told. */
final class FaultyChannel extends FileChannel {

    private final FaultyDisk disk;
    private final Path file;
    private final boolean folder;
    private final Object token;
    private final FileChannel real;

    FaultyChannel(FaultyDisk disk, Path file, boolean folder, FileChannel real) {
        this.disk = disk;
        this.file = file;
        this.folder = folder;
        this.real = real;
        token = folder ? new Object() : disk.token(file);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        disk.ask(DiskCall.WRITE, file);
        return real.write(from);
    }

    @Override
    public void force(boolean withAttributes) throws IOException {
        disk.ask(folder ? DiskCall.FORCE_FOLDER : DiskCall.FORCE, file);
        if (folder) {
            disk.forcedFolder();
        } else {
            disk.forced(token, file);
        }
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        disk.ask(DiskCall.WRITE, file);
        return real.write(from, offset, length);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        disk.ask(DiskCall.WRITE, file);
        return real.write(from, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.ask(DiskCall.WRITE, file);
        real.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return real.read(into);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        return real.read(into, offset, length);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return real.read(into, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long next) throws IOException {
        real.position(next);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        disk.ask(DiskCall.WRITE, file);
        return real.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
