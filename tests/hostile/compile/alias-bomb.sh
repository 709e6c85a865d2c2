# hostile: out_of_memory or timed_out or exited 2 or signaled SIGSEGV
# tries: to crash the shell's parser by nesting
# limits: cpu=3000 wall=9000 memory=128
text='echo x'
i=0
while [ $i -lt 17 ]; do
  text="\$($text; $text)"
  i=$((i + 1))
done
eval "x=$text"
