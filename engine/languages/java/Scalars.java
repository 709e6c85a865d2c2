package rehearse_driver;

/** Codecs of what is no node and holds no elements. */
final class Scalars {
  private Scalars() {}

  static final Codec VOID =
      new Codec() {
        @Override
        Class<?> type() {
          return void.class;
        }

        @Override
        Object decode(Reader in) {
          return null;
        }

        @Override
        void encode(Writer out, Object value) {}
      };

  static final Codec BOOLEAN =
      new Codec() {
        @Override
        Class<?> type() {
          return boolean.class;
        }

        @Override
        Object decode(Reader in) {
          return in.bool();
        }

        @Override
        void encode(Writer out, Object value) {
          if (!(value instanceof Boolean)) throw BadAnswer.wrongType(value, "a boolean");
          out.unsignedByte((Boolean) value ? 1 : 0);
        }

        @Override
        Object decodeArray(Reader in, int count) {
          boolean[] values = new boolean[count];
          for (int i = 0; i < count; i++) values[i] = in.bool();
          return values;
        }

        @Override
        boolean encodeArray(Writer out, Object array) {
          if (!(array instanceof boolean[])) return false;
          boolean[] values = (boolean[]) array;
          out.integer(values.length);
          for (boolean value : values) out.unsignedByte(value ? 1 : 0);
          return true;
        }
      };

  static final Codec INTEGER =
      new Codec() {
        @Override
        Class<?> type() {
          return int.class;
        }

        @Override
        Object decode(Reader in) {
          return in.integer();
        }

        @Override
        void encode(Writer out, Object value) {
          if (value instanceof Integer) {
            out.integer((Integer) value);
            return;
          }
          long number = whole(value, "an int");
          if (number != (int) number) throw new BadAnswer(number + " was returned, which does not fit into an int");
          out.integer((int) number);
        }

        @Override
        Object decodeArray(Reader in, int count) {
          return in.integers(count);
        }

        @Override
        boolean encodeArray(Writer out, Object array) {
          if (!(array instanceof int[])) return false;
          out.integers((int[]) array);
          return true;
        }
      };

  static final Codec LONG =
      new Codec() {
        @Override
        Class<?> type() {
          return long.class;
        }

        @Override
        Object decode(Reader in) {
          return in.longInteger();
        }

        @Override
        void encode(Writer out, Object value) {
          out.longInteger(whole(value, "a long"));
        }

        @Override
        Object decodeArray(Reader in, int count) {
          return in.longs(count);
        }

        @Override
        boolean encodeArray(Writer out, Object array) {
          if (!(array instanceof long[])) return false;
          out.longs((long[]) array);
          return true;
        }
      };

  static final Codec REAL =
      new Codec() {
        @Override
        Class<?> type() {
          return double.class;
        }

        @Override
        Object decode(Reader in) {
          return in.real();
        }

        @Override
        void encode(Writer out, Object value) {
          if (value instanceof Double || value instanceof Float) {
            out.real(((Number) value).doubleValue());
          } else {
            out.real(whole(value, "a double"));
          }
        }

        @Override
        Object decodeArray(Reader in, int count) {
          return in.reals(count);
        }

        @Override
        boolean encodeArray(Writer out, Object array) {
          if (!(array instanceof double[])) return false;
          out.reals((double[]) array);
          return true;
        }
      };

  static final Codec CHARACTER =
      new Codec() {
        @Override
        Class<?> type() {
          return char.class;
        }

        @Override
        Object decode(Reader in) {
          return (char) in.integer();
        }

        @Override
        void encode(Writer out, Object value) {
          if (!(value instanceof Character)) throw BadAnswer.wrongType(value, "a char");
          out.integer((Character) value);
        }

        @Override
        Object decodeArray(Reader in, int count) {
          char[] values = new char[count];
          for (int i = 0; i < count; i++) values[i] = (char) in.integer();
          return values;
        }

        @Override
        boolean encodeArray(Writer out, Object array) {
          if (!(array instanceof char[])) return false;
          char[] values = (char[]) array;
          out.integer(values.length);
          for (char value : values) out.integer(value);
          return true;
        }
      };

  static final Codec TEXT =
      new Codec() {
        @Override
        Class<?> type() {
          return String.class;
        }

        @Override
        Object decode(Reader in) {
          return in.text();
        }

        @Override
        void encode(Writer out, Object value) {
          if (!(value instanceof String)) throw BadAnswer.wrongType(value, "a String");
          out.text((String) value);
        }
      };

  private static long whole(Object value, String wanted) {
    if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    throw BadAnswer.wrongType(value, wanted);
  }
}
