package rehearse_driver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the wire form of values (engine/languages/README.md) to a buffer that grows. */
public final class Writer {
  private static final int MAX_TEXT = 4096;

  private ByteBuffer buffer = order(new byte[1 << 10]);

  private static ByteBuffer order(byte[] data) {
    return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void reserve(long size) {
    if (size <= buffer.remaining()) return;
    long wanted = Math.max(2L * buffer.capacity(), buffer.position() + size);
    int position = buffer.position();
    buffer = order(Arrays.copyOf(buffer.array(), (int) Math.min(wanted, Integer.MAX_VALUE - 8)));
    buffer.position(position);
  }

  void unsignedByte(int value) {
    reserve(1);
    buffer.put((byte) value);
  }

  void unsignedShort(int value) {
    reserve(2);
    buffer.putShort((short) value);
  }

  void integer(int value) {
    reserve(4);
    buffer.putInt(value);
  }

  void longInteger(long value) {
    reserve(8);
    buffer.putLong(value);
  }

  void real(double value) {
    reserve(8);
    buffer.putDouble(value);
  }

  void text(String value) {
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Of a message: at most 4096 bytes. */
  void shortText(String value) {
    String cut = value.length() > MAX_TEXT ? value.substring(0, MAX_TEXT) : value;
    byte[] bytes = cut.getBytes(StandardCharsets.UTF_8);
    int size = Math.min(bytes.length, MAX_TEXT);
    while (size < bytes.length && size > 0 && (bytes[size] & 0xc0) == 0x80) size--;  // no half of a character
    bytes(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
  }

  void bytes(byte[] value) {
    reserve(4L + value.length);
    buffer.putInt(value.length).put(value);
  }

  void integers(int[] values) {
    reserve(4L + 4L * values.length);
    buffer.putInt(values.length);
    buffer.asIntBuffer().put(values);
    buffer.position(buffer.position() + 4 * values.length);
  }

  void longs(long[] values) {
    reserve(4L + 8L * values.length);
    buffer.putInt(values.length);
    buffer.asLongBuffer().put(values);
    buffer.position(buffer.position() + 8 * values.length);
  }

  void reals(double[] values) {
    reserve(4L + 8L * values.length);
    buffer.putInt(values.length);
    buffer.asDoubleBuffer().put(values);
    buffer.position(buffer.position() + 8 * values.length);
  }

  /** A count that is known only once what it counts has been written. */
  int holdCount() {
    integer(0);
    return buffer.position() - 4;
  }

  void setCount(int held, int count) {
    buffer.putInt(held, count);
  }

  void setLong(int held, long value) {
    buffer.putLong(held, value);
  }

  int size() {
    return buffer.position();
  }

  byte[] array() {
    return buffer.array();
  }

  byte[] content() {
    return Arrays.copyOf(buffer.array(), buffer.position());
  }
}
