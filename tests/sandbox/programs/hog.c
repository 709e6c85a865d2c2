// hog <way> <megabytes>: takes that much memory by one of several ways, touches every page, then waits to be caught.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static void touch(volatile char* memory, size_t bytes) {
  for (size_t i = 0; i < bytes; i += 4096) memory[i] = 1;
}

static void by_heap(size_t bytes) {
  char* memory = malloc(bytes);
  if (memory == NULL) abort();
  touch(memory, bytes);
}

static void by_mapping(size_t bytes, int flags) {
  char* memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, flags | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) exit(3);
  touch(memory, bytes);
}

static void by_file(size_t bytes) {
  static char block[1 << 20];
  memset(block, 1, sizeof block);
  const int fd = open("taken", O_WRONLY | O_CREAT, 0600);
  for (size_t done = 0; done < bytes; done += sizeof block) {
    if (write(fd, block, sizeof block) != (ssize_t)sizeof block) exit(4);
  }
}

static int by_stack(size_t bytes) {
  volatile char frame[65536];
  touch(frame, sizeof frame);
  if (bytes <= sizeof frame) return frame[0];
  return by_stack(bytes - sizeof frame) + frame[0];
}

static void by_children(size_t bytes) {
  for (int i = 0; i < 8; ++i) {
    if (fork() == 0) {
      by_heap(bytes / 8);
      pause();
    }
  }
}

// Memory that all children share must count once.
static void by_sharing(size_t bytes) {
  by_heap(bytes);
  for (int i = 0; i < 8; ++i) {
    if (fork() == 0) {
      usleep(200000);
      _exit(0);
    }
  }
  while (wait(NULL) > 0) {
  }
  exit(0);
}

// As the sanitizers do: terabytes that are never touched.
static void by_reserving(void) {
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
  exit(mmap(NULL, 1UL << 40, PROT_READ | PROT_WRITE, flags, -1, 0) == MAP_FAILED ? 5 : 0);
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const size_t bytes = (size_t)atol(argv[2]) << 20;
  const char* way = argv[1];
  if (strcmp(way, "heap") == 0) by_heap(bytes);
  if (strcmp(way, "private") == 0) by_mapping(bytes, MAP_PRIVATE);
  if (strcmp(way, "shared") == 0) by_mapping(bytes, MAP_SHARED);
  if (strcmp(way, "file") == 0) by_file(bytes);
  if (strcmp(way, "stack") == 0) by_stack(bytes);
  if (strcmp(way, "children") == 0) by_children(bytes);
  if (strcmp(way, "sharing") == 0) by_sharing(bytes);
  if (strcmp(way, "reserve") == 0) by_reserving();
  if (argc > 3) return 0;  // a third argument: do not wait
  pause();
  return 0;
}
