package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets only the groups named by {@link Allowed} to a controller; one that names none is closed. While the controller works the
 * engine knows the person, so that its own checks hold too.
 */
@Component
class AccessCheck implements HandlerInterceptor {

    static final String VISITOR = Visitor.class.getName();

    private final Visitors visitors;
    private final IdentityService identities;

    AccessCheck(Visitors visitors, IdentityService identities) {
        this.visitors = visitors;
        this.identities = identities;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || ErrorController.class.isAssignableFrom(method.getBeanType())
                || find(method, OpenToAll.class) != null) {
            return true;
        }
        Allowed allowed = find(method, Allowed.class);
        if (request.getUserPrincipal() == null || allowed == null) {
            throw new NoSuchPage();
        }
        Visitor visitor = visitors.of(request.getUserPrincipal().getName());
        if (!admits(allowed, visitor)) {
            throw new NoSuchPage();
        }
        request.setAttribute(VISITOR, visitor);
        identities.setAuthentication(visitor.login(), List.copyOf(visitor.groups()), List.copyOf(visitor.organisations()));
        return true;
    }

    static boolean admits(Allowed allowed, Visitor visitor) {
        return List.of(allowed.value()).stream().anyMatch(group -> group.equals(Allowed.EVERYBODY) || visitor.is(group));
    }

    private static <A extends Annotation> A find(HandlerMethod method, Class<A> annotation) {
        A own = method.getMethodAnnotation(annotation);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), annotation);
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        identities.clearAuthentication();
    }
}
