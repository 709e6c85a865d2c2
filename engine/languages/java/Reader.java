package rehearse_driver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the wire form of values (engine/languages/README.md). What does not fit ends as BufferUnderflowException. */
public final class Reader {
  private final byte[] data;
  private final ByteBuffer buffer;

  Reader(byte[] data, int position) {
    this.data = data;
    this.buffer = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).position(position);
  }

  int unsignedByte() {
    return buffer.get() & 0xff;
  }

  int unsignedShort() {
    return buffer.getShort() & 0xffff;
  }

  int integer() {
    return buffer.getInt();
  }

  long longInteger() {
    return buffer.getLong();
  }

  double real() {
    return buffer.getDouble();
  }

  boolean bool() {
    return buffer.get() != 0;
  }

  String text() {
    int size = buffer.getInt();
    String text = new String(data, buffer.position(), size, StandardCharsets.UTF_8);
    skip(size);
    return text;
  }

  byte[] bytes() {
    byte[] bytes = new byte[buffer.getInt()];
    buffer.get(bytes);
    return bytes;
  }

  int[] integers(int count) {
    int[] values = new int[count];
    buffer.asIntBuffer().get(values);
    skip(4 * count);
    return values;
  }

  long[] longs(int count) {
    long[] values = new long[count];
    buffer.asLongBuffer().get(values);
    skip(8 * count);
    return values;
  }

  double[] reals(int count) {
    double[] values = new double[count];
    buffer.asDoubleBuffer().get(values);
    skip(8 * count);
    return values;
  }

  private void skip(int size) {
    buffer.position(buffer.position() + size);
  }
}
