class Solution {
  int next(int x) { return x + 1; }
  int endless(int x) { volatile int here[64] = {x}; return endless(x + 1) + here[x % 64]; }
  int silent(int x) {
    if (x < 0) return 1;
  }  // line 6: no return

 public:
  int act(string deed, vector<int>& nums) {
    const size_t n = nums.size();  // 5
    if (deed == "right") return 42;
    if (deed == "vector") return nums[n];                                   // line 12
    if (deed == "before") return nums[-1];                                  // line 13
    if (deed == "array") { volatile int a[5] = {}; return a[static_cast<int>(n) - 100000010]; }  // line 14: below the stack, where nothing is
    if (deed == "heap") { volatile int* p = new int[5]; return p[n + 100000000]; }  // line 15
    if (deed == "at") return nums.at(n + 5);                                // line 16
    if (deed == "empty") { vector<int> e; return e.back(); }                // line 17
    if (deed == "null") { struct Link { int val; Link* next; }; Link* link = nullptr; return link->next->val; }  // line 18
    if (deed == "null vector") { vector<int>* none = nullptr; return (*none)[0]; }  // line 19
    if (deed == "overflow") { int big = INT_MAX; big += static_cast<int>(n); return big; }  // line 20
    if (deed == "divide") { int zero = static_cast<int>(n) - 5; return 7 % zero; }           // line 21
    if (deed == "recurse") return endless(0);
    if (deed == "throw") throw runtime_error("no such deed");               // line 23
    if (deed == "throw a number") throw 7;                                  // line 24
    if (deed == "freed") { int* volatile p = new int[5]; delete[] p; delete[] p; return 1; }  // line 25
    if (deed == "wild free") { int* volatile p = new int[5]; delete[] (p + 1); return 1; }    // line 26
    if (deed == "assert") assert(n == 6);                                   // line 27
    if (deed == "silent") return silent(static_cast<int>(n));
    if (deed == "end") { map<int, int> m; return m.find(3)->second + *reinterpret_cast<int*>(n); }  // line 29
    if (deed == "exit") exit(0);
    if (deed == "noise") { for (int i = 0; i < 3000; ++i) cerr << "runtime error: nothing happened, line " << i << "\n\n\n\n\n\n"; return nums[n + 100000000]; }  // line 31
    if (deed == "unset") { int* pointer; if (n == 5) return nums[n + 100000000 + static_cast<size_t>(next(0))]; return *pointer; }
    if (deed == "shift") { int by = static_cast<int>(n) - 9; return 1 << by; }  // line 33
    if (deed == "stale") { int* volatile p = new int(3); delete p; return *p + 41 + static_cast<int>(n); }  // line 34
    return 0;
  }
};
