// hostile: out_of_memory
// tries: to live at the limit: catches every refusal and asks again
// limits: wall=3000
#include <cstring>
#include <new>

int main() {
  for (unsigned long size = 1 << 24; size > 64;) {
    try {
      std::memset(new char[size], 1, size);
    } catch (const std::bad_alloc&) {
      size /= 2;
    }
  }
}
