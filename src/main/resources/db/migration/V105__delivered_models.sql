-- What the product delivered of each model and what an administrator decided about a newer one.
create table delivered_model (
    file        text primary key,        -- name without folders: preparation.bpmn
    sha256      text not null,           -- of the delivered content that was made live last
    kept_sha256 text,                    -- of the delivered content that an administrator decided against
    decided_by  text,
    decided_at  timestamptz
);
comment on table delivered_model is 'Поставленные модели: что было развёрнуто из поставки и от чего администратор отказался';
