// hostile: exited 1
// tries: a template that instantiates another one for ever
// prints: instantiation depth
template <int n>
struct Next {
  static constexpr int value = Next<n + 1>::value;
};
int main() { return Next<0>::value; }
