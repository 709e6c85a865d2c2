// hostile: exited 4
// tries: to exit from a thread while another one runs
#include <cstdlib>
#include <thread>

int main() {
  std::thread([] { std::_Exit(4); }).detach();
  for (;;) {
  }
}
