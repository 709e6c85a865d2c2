#include <unistd.h>

int calls = 0;

int deeper(int n) {
  volatile int frame[64] = {n};
  return n < 0 ? 0 : deeper(n + 1) + frame[n % 64];
}

class Solution {
public:
    int act(string deed) {
        calls++;
        if (deed == "right") return 42;
        if (deed == "wrong") return 41;
        if (deed == "loop") { volatile int i = 0; for (;;) i = i + 1; }
        if (deed == "sleep") { for (;;) pause(); }
        if (deed == "hoard") { vector<string> all; for (;;) all.push_back(string(1 << 20, 'x')); }
        if (deed == "ask for too much") { vector<long long> all(1LL << 55); return (int)all.size(); }
        if (deed == "crash") { volatile int* nowhere = nullptr; return *nowhere; }
        if (deed == "divide") { volatile int zero = 0; return calls / zero; }
        if (deed == "recurse") return deeper(0);
        if (deed == "abort") { assert(deed.empty()); }
        if (deed == "throw") throw invalid_argument("no such deed");
        if (deed == "throw a number") throw 7;
        if (deed == "flood") { string line(1 << 16, 'x'); for (;;) cout << line; }
        if (deed == "exit") exit(0);
        if (deed == "leave") _exit(3);
        if (deed == "forge garbage") { string junk(100, '\xff'); (void)!write(4, junk.data(), junk.size()); return 42; }
        if (deed == "forge an answer") { (void)!write(4, "\x11\0\0\0\x02\x01\0\0\0\0\0\0\0\0\0\0\0\x2a\0\0\0", 21); return 41; }
        if (deed == "forge a ready frame") { (void)!write(4, "\x07\0\0\0\x01\x01\0\0\0\x01\0", 11); for (;;) pause(); }
        if (deed == "close") { close(4); for (;;) pause(); }
        if (deed == "close the requests") { close(3); return 42; }
        if (deed == "count") return 41 + calls;
        if (deed == "print") { cout << "to stdout " << calls << "\n"; printf("by printf\n"); cerr << "to stderr\n"; return 42; }
        if (deed == "chatter") { cout << string(100000, 'c'); return 42; }
        if (deed == "read") { string word; return cin >> word ? 0 : 42; }
        return 0;
    }
};
