// The part of the address behind # never reaches the server: carry it over the sign-in, so that a link to a task opens the task.
document.querySelector('form').action += location.hash;
