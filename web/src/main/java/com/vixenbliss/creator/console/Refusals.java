package com.vixenbliss.creator.console;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.rest.ViolationMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The one way in which pages run a use case: what is refused is said at the fields at fault, or above the page. */
@ApplicationScoped
public class Refusals {

    /**
     * @param useCase answers where to go
     * @return null, which is to stay, when it was refused
     */
    public String guard(Supplier<String> useCase) {
        try {
            return useCase.get();
        } catch (Fault refusal) {
            show(refusal);
        } catch (ConstraintViolationException broken) {
            show(ViolationMapper.fault(broken));
        }
        return null;
    }

    private static void show(Fault refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        refusal.errors().forEach(error -> show(faces, error));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.getMessage(), null));
        faces.validationFailed();
    }

    private static void show(FacesContext faces, FieldError error) {
        String id = Form.componentId(error.field());
        String ofList = Form.componentId(error.field().replaceFirst("\\[\\d+]$", ""));
        String place = Stream.of(id, ofList).filter(known -> isOn(faces, known)).findFirst().orElse(null);
        if (place != null && find(faces, place) instanceof EditableValueHolder field) {
            field.setValid(false);
        }
        String sentence = place == null ? error.field() + " " + error.message() : capital(error.message());
        faces.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static boolean isOn(FacesContext faces, String id) {
        return find(faces, id) != null;
    }

    private static UIComponent find(FacesContext faces, String id) {
        return faces.getViewRoot().findComponent("form:" + id);
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
