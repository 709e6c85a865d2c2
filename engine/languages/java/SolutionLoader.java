package rehearse_driver;

import java.util.Map;

/** Defines the classes of one solution; what they define themselves is theirs, whatever else has that name. */
final class SolutionLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  SolutionLoader(Map<String, byte[]> classes) {
    super(SolutionLoader.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!classes.containsKey(name)) return super.loadClass(name, resolve);
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) return known;
      byte[] content = classes.get(name);
      return defineClass(name, content, 0, content.length);
    }
  }
}
