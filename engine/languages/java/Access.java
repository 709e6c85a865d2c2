package rehearse_driver;

import java.util.List;

/**
 * What the codecs do with nodes. The classes of nodes stand beside the solution, perhaps as its own, so the accesses are
 * compiled with it (RehearseTask.java.mustache). A link is one of the fields that hold another node, numbered in the order below.
 *
 * <p>ListNode: next. Random: next, random. TreeNode: left, right. Next: left, right, next. Quad: topLeft, topRight, bottomLeft,
 * bottomRight.
 */
public abstract class Access {
  public abstract Class<?> type();

  public Object make(int value) {
    throw new UnsupportedOperationException();
  }

  public int value(Object node) {
    throw new UnsupportedOperationException();
  }

  public Object get(Object node, int link) {
    throw new UnsupportedOperationException();
  }

  public void set(Object node, int link, Object other) {
    throw new UnsupportedOperationException();
  }

  /** Of neighbors, children, or what a nested list holds. */
  public List<?> list(Object node) {
    throw new UnsupportedOperationException();
  }

  public void setList(Object node, List<Object> list) {
    throw new UnsupportedOperationException();
  }

  /** Of a quad tree's node, or a nested integer that is no list. */
  public boolean isLeaf(Object node) {
    throw new UnsupportedOperationException();
  }

  public boolean flag(Object node) {
    throw new UnsupportedOperationException();
  }

  public Object make(boolean flag, boolean isLeaf) {
    throw new UnsupportedOperationException();
  }

  /** An interval; its end. */
  public Object make(int start, int end) {
    throw new UnsupportedOperationException();
  }

  public int end(Object interval) {
    throw new UnsupportedOperationException();
  }
}
