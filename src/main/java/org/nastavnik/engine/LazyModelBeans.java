package org.nastavnik.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;

/** The beans marked {@link ModelBean}, by name; looked up when first used, because they may need the engine themselves. */
class LazyModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Set<String> names;

    LazyModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = Arrays.stream(beans.getBeanNamesForAnnotation(ModelBean.class)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream().map(name -> new SimpleImmutableEntry<Object, Object>(name, get(name))).collect(Collectors.toSet());
    }
}
