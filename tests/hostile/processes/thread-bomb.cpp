// hostile: signaled SIGABRT
// tries: to make threads until an exception ends it
// limits: stack=1
#include <chrono>
#include <thread>

int main() {
  for (;;) std::thread([] { std::this_thread::sleep_for(std::chrono::hours(1)); }).detach();
}
