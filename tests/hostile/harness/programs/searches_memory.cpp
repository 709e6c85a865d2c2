// Searches all of its memory for the text with the digest it was given. It finds that of the first case, which was among the
// arguments, and no other.
// expect: WA
// reason: got ""
// case: 2
// problem: secret
#include <fcntl.h>
#include <unistd.h>
unsigned long long digest_of(const char* text) {
    unsigned long long digest = 1469598103934665603ULL;
    for (int i = 0; i < 16; ++i) digest = (digest ^ static_cast<unsigned char>(text[i])) * 1099511628211ULL;
    return digest;
}
bool find_in(const string& bytes, long long digest, string& found) {
    size_t letters = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        letters = bytes[i] >= 'a' && bytes[i] <= 'z' ? letters + 1 : 0;
        if (letters < 16 || static_cast<long long>(digest_of(&bytes[i - 15])) != digest) continue;
        found = bytes.substr(i - 15, 16);
        return true;
    }
    return false;
}

class Solution {
public:
    string find(long long digest, string& hint) {
        string found;
        ifstream maps("/proc/self/maps");
        const int memory = open("/proc/self/mem", O_RDONLY);
        for (string line; getline(maps, line);) {
            size_t from = 0, to = 0;
            char readable = '-';
            if (sscanf(line.c_str(), "%zx-%zx %c", &from, &to, &readable) != 3 || readable != 'r') continue;
            for (string page(1 << 16, '\0'); from < to; from += page.size() - 16) {
                const ssize_t size = pread(memory, page.data(), min(page.size(), to - from), from);
                if (size <= 16) break;
                if (find_in(page.substr(0, size), digest, found)) return found;
            }
        }
        return found;
    }
};
