// hostile: out_of_memory or timed_out
// tries: templates that instantiate two more, each
// limits: cpu=2000 wall=6000 memory=128
template <int depth, unsigned long path>
struct Tree {
  static constexpr unsigned long size = Tree<depth - 1, 2 * path>::size + Tree<depth - 1, 2 * path + 1>::size;
};
template <unsigned long path>
struct Tree<0, path> {
  static constexpr unsigned long size = 1;
};
int main() { return Tree<40, 1>::size > 0; }
