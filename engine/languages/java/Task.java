package rehearse_driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the driver needs to know of the problem, and the calls themselves. Its one subclass is rendered from the signature
 * (RehearseTask.java.mustache) and compiled with the solution; it describes the signature in its constructor.
 */
public abstract class Task {
  /** Its name stands in the template. */
  static final String SUBCLASS = "RehearseTask";

  private final Map<String, Access> accesses = new HashMap<>();
  private final List<Call> calls = new ArrayList<>();
  private final Call constructor = new Call();
  private Call described = constructor;
  private boolean isClass;
  private boolean isRoundTrip;

  public abstract Object create(Object[] arguments) throws Throwable;

  public abstract Object call(int method, Object subject, Object[] arguments) throws Throwable;

  protected final void isClass() {
    isClass = true;
  }

  protected final void isRoundTrip() {
    isRoundTrip = true;
  }

  protected final void access(String declared, Access access) {
    accesses.put(declared, access);
  }

  /** What follows is said of this method; what stands before the first one of the constructor. */
  protected final void method(String result) {
    described = new Call();
    described.result = Codec.of(result, this);
    calls.add(described);
  }

  protected final void value(String declared) {
    described.addValue(Codec.of(declared, this));
  }

  protected final void reference(int to) {
    described.addReference(to);
  }

  protected final void object(Object object) {
    described.addObject(object);
  }

  protected final void join(int index, int list, int to) {
    described.addJoin(index, list, to);
  }

  protected final void observed(int index) {
    described.observed = index;
  }

  protected final void resultOf(int index) {
    described.resultOf = index;
  }

  protected final void copyOf(int index) {
    described.copyOf = index;
  }

  final Access access(String declared) {
    Access access = accesses.get(declared);
    if (access == null) throw new IllegalStateException("there is no access to " + declared);
    return access;
  }

  final boolean ofClass() {
    return isClass;
  }

  final boolean ofRoundTrip() {
    return isRoundTrip;
  }

  final Call constructor() {
    return constructor;
  }

  final Call call(int index) {
    return calls.get(index);
  }
}
